/** The words in front of an outlet that read a document: "papers seen by the Courier". */
const READERS =
  /\b(?:seen|obtained|reviewed|viewed|examined|read|leaked)\b(?: \p{L}+)? (?:by|to)(?: the)? $/u;
const READ_UNITS = 40;

/** Whether the name at `start` is that of one who read a document, and did not make it. */
export const isReader = (text: string, start: number): boolean =>
  READERS.test(text.slice(Math.max(0, start - READ_UNITS), start));
