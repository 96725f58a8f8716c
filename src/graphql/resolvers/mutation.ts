import type { ArticleInput } from '../../domain/articleInput.ts';
import type { AddArticleInput, MutationResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { badUserInput } from '../errors.ts';
import type { AddArticleSource } from '../sources.ts';

/** As in the IETF draft of the Idempotency-Key header: room for a UUID with a prefix, not for a text. */
const MAX_KEY_LENGTH = 255;

export const mutation: CompleteResolvers<MutationResolvers, unknown> = {
  addArticle: async (_, { input }, { actions, actor }): Promise<AddArticleSource> => {
    const result = await actions.addArticle(articleInput(input), { actor, idempotencyKey: keyOf(input) });
    if (result.outcome === 'REFUSED')
      return { outcome: 'REFUSED', versionId: null, refusals: [result.refusal] };
    return { outcome: result.outcome, versionId: result.versionId, refusals: [] };
  },
};

function articleInput(input: AddArticleInput): ArticleInput {
  const { text, html, url, title, publisher, publishedAt, externalId } = input;
  const content = text ?? html;
  if (typeof content !== 'string' || (typeof text === 'string' && typeof html === 'string')) {
    throw badUserInput('Give exactly one of `text` and `html`.');
  }
  for (const [name, value] of Object.entries({ title, publisher, externalId })) {
    if (value?.trim() === '') throw badUserInput(`\`${name}\` is blank. Leave it out, or give it.`);
  }
  return {
    content,
    format: typeof text === 'string' ? 'verbatim' : 'html',
    ...(typeof url === 'string' && { url }),
    ...(typeof title === 'string' && { title }),
    ...(typeof publisher === 'string' && { publisher }),
    ...(typeof publishedAt === 'string' && { publishedAt }),
    ...(typeof externalId === 'string' && { externalId }),
  };
}

function keyOf({ idempotencyKey }: AddArticleInput): string | null {
  if (typeof idempotencyKey !== 'string') return null;
  if (idempotencyKey.length >= 1 && idempotencyKey.length <= MAX_KEY_LENGTH) return idempotencyKey;
  throw badUserInput(
    `\`idempotencyKey\` must have 1 to ${String(MAX_KEY_LENGTH)} characters, such as a UUID.`,
  );
}
