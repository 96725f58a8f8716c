import type { ArticleInput } from '../domain/articleInput.ts';
import { ok, refuse, type Result } from '../domain/result.ts';

const TEXT_FIELDS = ['id', 'url', 'title', 'publisher', 'publishedAt', 'language', 'text', 'html'] as const;
type TextField = (typeof TEXT_FIELDS)[number];

/**
 * One JSON line as the input of an article: `{id?, url?, title?, publisher?, publishedAt?, language?, text | html}`.
 * It ignores unknown keys: corpora and crawlers keep more (labels, topics, annotations), and their lines must stay
 * usable as they are. It refuses a known field that is not a string, by name, since a silent loss would be an error.
 * `null` is the same as absent. `text` is verbatim: the sender has extracted it, and annotations count their offsets
 * in it. `html` is taken in like a page. INVALID_JSON, EMPTY without text and html, AMBIGUOUS_INPUT with both.
 */
export function readJsonLine(line: string): Result<ArticleInput> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return notJson(null, 'The line is not valid JSON.', 'Give one JSON object a line.');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return notJson(
      null,
      'The line is not a JSON object.',
      'Give one JSON object a line, as {"id": "a1", "text": "..."}.',
    );
  }
  const fields: Partial<Record<TextField, string>> = {};
  for (const [key, value] of Object.entries(parsed)) {
    const name = TEXT_FIELDS.find((field) => field === key);
    if (name === undefined || value === null) continue;
    if (typeof value !== 'string')
      return notJson(name, `"${name}" is not a string.`, `Give "${name}" as a string, or leave it out.`);
    fields[name] = value;
  }
  return inputOf(fields);
}

function inputOf(fields: Partial<Record<TextField, string>>): Result<ArticleInput> {
  const { id, text, html, ...known } = fields;
  if (text !== undefined && html !== undefined) {
    return refuse('AMBIGUOUS_INPUT', 'text', 'The line has both "text" and "html".', 'Give one of the two.');
  }
  const content = text ?? html;
  if (content === undefined) {
    return refuse(
      'EMPTY',
      'text',
      'The line has neither "text" nor "html".',
      'Give the article in "text" or in "html".',
    );
  }
  return ok({
    content,
    format: text === undefined ? 'html' : 'verbatim',
    ...(id === undefined ? {} : { externalId: id }),
    ...known,
  });
}

const notJson = (field: string | null, message: string, remedy: string): Result<never> =>
  refuse('INVALID_JSON', field, message, remedy);
