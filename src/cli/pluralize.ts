/** A number and its noun: "1 article", "2 articles". */
export function pluralize(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
