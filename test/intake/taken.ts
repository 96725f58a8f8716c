import type { ArticleInput } from '../../src/domain/articleInput.ts';
import type { PreparedArticle } from '../../src/domain/preparedArticle.ts';
import type { RefusalCode } from '../../src/domain/result.ts';
import { intakeAt } from '../support/intakeAt.ts';

export const NOW = new Date('2024-11-20T12:00:00Z');
/** The intake at that moment. */
export const intake = intakeAt(() => NOW);

/** The article of an input that must be taken. */
export function taken(content: Uint8Array | string, more: Partial<ArticleInput> = {}): PreparedArticle {
  const result = intake({ content, format: 'auto', ...more });
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** Code and field of the refusal of an input that must be refused. */
export function refused(
  content: Uint8Array | string,
  more: Partial<ArticleInput> = {},
): { code: RefusalCode; field: string | null } {
  const result = intake({ content, format: 'auto', ...more });
  if (result.ok) throw new Error('the article was taken');
  const { code, field, message, remedy } = result.error;
  if (message === '' || remedy === '') throw new Error('a refusal must say what is wrong and what to do');
  return { code, field };
}
