/** A text and one line for each claim that the reader must find in it (`describeClaim`). */
export type Example = readonly [text: string, claims: readonly string[]];

/** The day on which the texts of all examples were published; a Wednesday. */
export const PUBLISHED = '2024-04-17';
