/** Invisible characters without meaning, which split words; joiners and bidi controls carry meaning and stay. */
const INVISIBLE = /[\u00ad\u200b\ufeff]/g;
// oxlint-disable-next-line no-control-regex -- the pattern looks for control characters
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/g;
/** A no-break space groups digits ("43 000"); anywhere else it is a space. */
const NO_BREAK_SPACE = /(?<!\d)[\u00a0\u202f]|[\u00a0\u202f](?!\d)/g;

/** A line with its runs of white space as one space, and without characters that a reader of the page does not see. */
export function tidyLine(line: string): string {
  return line
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .replace(NO_BREAK_SPACE, ' ')
    .replace(/[ \t\n\r\f\v]+|\s{2,}/g, ' ')
    .trim();
}
