/** How much of a text shows its form. */
const LOOKED_AT = 20_000;
/** Allowed above the first tag of a page: white space, an XML declaration, comments. */
const PREAMBLES = [
  ['<?xml', '?>'],
  ['<!--', '-->'],
] as const;
const HTML_START =
  /^<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|h[1-6]|span|table|ul|ol)[\s>]/i;
/** Marks that only Markdown uses this way; one alone may be a coincidence. */
const MARKDOWN_MARKS: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /\[[^\][\n]{1,200}\]\((?:https?:|mailto:|[/#.])[^\s]{0,500}/,
  /\[[^\][\n]{1,200}\]\([^()\s]{1,500}\)/,
  /\*\*[^\s*][^*\n]{0,200}\*\*/,
  /^(?:```|~~~)/m,
  /^> \S/m,
  /\[\^[^\][\s]{1,50}\]/,
  /^\[[^\][\n]{1,50}\]:[ \t]+\S/m,
];
/** A line under a heading, or under the head of a table. */
const UNDERLINE = /^(?:={3,200}|-{3,200}|\|?[ \t]{0,20}:?-{3,200}:?[ \t]{0,20}\|[-:| \t]{0,400})[ \t]{0,20}$/;

/**
 * The format of a text: HTML by its first tag, Markdown by two kinds of its marks (or a heading in the first line),
 * else plain text.
 */
export function detectFormat(text: string): 'html' | 'markdown' | 'text' {
  const head = text.slice(0, LOOKED_AT);
  const start = withoutPreamble(head);
  if (HTML_START.test(start)) return 'html';
  if (/^# \S/.test(start)) return 'markdown';
  const marks = MARKDOWN_MARKS.filter((mark) => mark.test(head)).length + (hasUnderline(head) ? 1 : 0);
  return marks >= 2 ? 'markdown' : 'text';
}

/** A text without the preamble of a page. A loop: as one pattern it takes exponential time. */
function withoutPreamble(head: string): string {
  let at = 0;
  for (;;) {
    while (at < head.length && head.charAt(at).trim() === '') at++;
    const preamble = PREAMBLES.find(([opening]) => head.startsWith(opening, at));
    if (preamble === undefined) return head.slice(at);
    const end = head.indexOf(preamble[1], at + preamble[0].length);
    if (end < 0) return head.slice(at);
    at = end + preamble[1].length;
  }
}

function hasUnderline(head: string): boolean {
  const lines = head.split('\n');
  return lines.some((line, at) => at > 0 && lines[at - 1]?.trim() !== '' && UNDERLINE.test(line.trimEnd()));
}
