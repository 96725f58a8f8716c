/** A part of a body, with "of" and the body behind it. */
const PART =
  /^(?:the |a |an |its )?((?:\S+ )*(?:unit|department|division|branch|directorate|section|wing|squad|brigade|command|bureau) of (?:the )?(\p{Lu}.*))$/iu;

/**
 * The part of a body that the words for it name, without their article: "the marine unit of the Lasen police". `null` if
 * they name the whole body.
 */
export function partOf(words: string, body: string): string | null {
  const [, part = null, whole = ''] = PART.exec(words) ?? [];
  return whole.toLowerCase() === body.toLowerCase() ? part : null;
}
