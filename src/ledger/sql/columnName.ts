/** What the database calls a column that the code calls so: `recordedAt` is `recorded_at`. */
export const columnName = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
