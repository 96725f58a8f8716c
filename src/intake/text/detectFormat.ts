/** How much of a text shows its form. */
const LOOKED_AT = 20_000;
const XML_DECLARATION = /^<\?xml[^>]{0,200}>/i;
const HTML_START =
  /^<(?:!doctype\s{1,20}html|html|head|body|meta|title|article|main|section|div|p|h[1-6]|span|table|ul|ol)[\s>]/i;
/** Marks that only Markdown uses this way; one alone may be a coincidence. */
const MARKDOWN_MARKS: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /\[[^\][\n]{1,200}\]\([^()\s]{1,500}\)/,
  /\*\*[^\s*][^*\n]{0,200}\*\*/,
  /^(?:```|~~~)/m,
  /^> \S/m,
  /[^\n]\n(?:={3,}|-{3,})[ \t\r]{0,20}$/m,
];

/**
 * The format of a text: HTML by its first tag, Markdown by two kinds of its marks (or a heading in the first line),
 * else plain text.
 */
export function detectFormat(text: string): 'html' | 'markdown' | 'text' {
  const head = text.slice(0, LOOKED_AT);
  if (HTML_START.test(withoutProlog(head))) return 'html';
  if (/^\s*# \S/.test(head)) return 'markdown';
  return MARKDOWN_MARKS.filter((mark) => mark.test(head)).length >= 2 ? 'markdown' : 'text';
}

/** The text behind its XML declaration and its comments. A loop, since a pattern that repeats comments tries every way. */
function withoutProlog(head: string): string {
  let rest = head.trimStart().replace(XML_DECLARATION, '').trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end === -1) return '';
    rest = rest.slice(end + '-->'.length).trimStart();
  }
  return rest;
}
