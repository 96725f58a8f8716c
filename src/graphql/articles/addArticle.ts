import type { ArticleInput } from '../../domain/articleInput.ts';
import type {
  AddArticleInput,
  AddArticlePayloadResolvers,
  MutationResolvers,
} from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { badUserInput } from '../errors/badUserInput.ts';
import { checkIdempotencyKey } from '../limits/checkIdempotencyKey.ts';
import { loadersOver } from '../loaders/loadersOver.ts';
import type { AddArticleParent } from './articleParents.ts';

export const addArticle: Required<Pick<MutationResolvers, 'addArticle'>> = {
  addArticle: async (_, { input }, context): Promise<AddArticleParent> => {
    const by = { actor: context.actor, idempotencyKey: checkIdempotencyKey(input) };
    const result = await context.actions.addArticle(articleInput(input), by);
    context.loaders = loadersOver(context.read, context.log.read);
    if (!result.ok) {
      // Intake speaks of the content, the input of text or html.
      const { field, ...refusal } = result.error;
      const named = field === 'content' ? (typeof input.text === 'string' ? 'text' : 'html') : field;
      return { outcome: 'REFUSED', versionId: null, refusals: [{ ...refusal, field: named }] };
    }
    const { outcome, versionId } = result.value;
    return { outcome, versionId, refusals: [] };
  },
};

export const addArticlePayload: CompleteResolvers<AddArticlePayloadResolvers, AddArticleParent> = {
  articleVersion: ({ versionId }, _, { loaders }) =>
    versionId === null ? null : loaders.versions.load(versionId),
};

function articleInput(input: AddArticleInput): ArticleInput {
  const { text, html, url, title, publisher, publishedAt, language, externalId } = input;
  const content = text ?? html;
  if (typeof content !== 'string' || (typeof text === 'string' && typeof html === 'string')) {
    throw badUserInput('Give exactly one of `text` and `html`.');
  }
  for (const [name, value] of Object.entries({ title, publisher, language, externalId })) {
    if (value?.trim() === '') throw badUserInput(`\`${name}\` is blank. Leave it out, or give it.`);
  }
  return {
    content,
    format: typeof text === 'string' ? 'verbatim' : 'html',
    ...(typeof url === 'string' && { url }),
    ...(typeof title === 'string' && { title }),
    ...(typeof publisher === 'string' && { publisher }),
    ...(typeof publishedAt === 'string' && { publishedAt }),
    ...(typeof language === 'string' && { language }),
    ...(typeof externalId === 'string' && { externalId }),
  };
}
