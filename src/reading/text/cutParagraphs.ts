/** Lines of a hard-wrapped block are about as long as each other and within these lengths (UTF-16 units). */
const WRAPPED_LINE = { shortest: 45, longest: 120 } as const;
/** The shortest full line of a hard-wrapped block is at least this part of its longest. */
const WRAPPED_EVENNESS = 0.6;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The lines of the text without the white space around them; empty lines stay, as stretches of length 0. */
function cutLines(text: string): Stretch[] {
  const lines: Stretch[] = [];
  const breaks = /\r\n|[\n\r\u2028\u2029\v\f]/gu;
  let from = 0;
  const push = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && /\s/u.test(text[start] ?? '')) start++;
    while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
    lines.push({ start, end });
  };
  for (const found of text.matchAll(breaks)) {
    push(found.index);
    from = found.index + found[0].length;
  }
  push(text.length);
  return lines;
}

/** Whether the lines are one paragraph broken by a fixed width, and not a list of lines. */
function isWrapped(text: string, block: readonly Stretch[]): boolean {
  if (block.length < 2) return false;
  const full = block.slice(0, -1).map((line) => line.end - line.start);
  const longest = Math.max(...full.slice(0, 1000));
  const even = full.every(
    (length) =>
      length >= WRAPPED_LINE.shortest &&
      length <= WRAPPED_LINE.longest &&
      length >= longest * WRAPPED_EVENNESS,
  );
  return even && block.slice(1).some((line) => /\p{Ll}/u.test(text[line.start] ?? ''));
}

/**
 * Cuts a text into paragraphs (UTF-16 offsets, without the white space around them): every line is one, so that
 * headings and list items are alone. Only the lines of a hard-wrapped block are one paragraph together.
 */
export function cutParagraphs(text: string): { readonly start: number; readonly end: number }[] {
  const paragraphs: Stretch[] = [];
  let block: Stretch[] = [];
  const flush = (): void => {
    const first = block[0];
    const last = block.at(-1);
    if (first && last && isWrapped(text, block)) paragraphs.push({ start: first.start, end: last.end });
    else for (const line of block) paragraphs.push(line);
    block = [];
  };
  for (const line of cutLines(text)) {
    if (line.end > line.start) block.push(line);
    else flush();
  }
  flush();
  return paragraphs;
}
