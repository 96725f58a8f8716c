/** The form that a file's name promises, or `auto` where it promises none. */
export function formatOfFileName(name: string): 'html' | 'markdown' | 'text' | 'auto' {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:html?|xhtml)$/.test(extension)) return 'html';
  if (/^(?:md|markdown)$/.test(extension)) return 'markdown';
  return /^(?:txt|text)$/.test(extension) ? 'text' : 'auto';
}
