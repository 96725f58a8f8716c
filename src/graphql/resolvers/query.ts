import { compareClaims } from '../../actions/relations.ts';
import type { QueryResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { badUserInput } from '../errors.ts';
import { nodeOf } from '../nodeOf.ts';
import {
  agentList,
  articleList,
  claimList,
  publisherList,
  questionList,
  suggestionList,
} from '../paging/lists.ts';
import { MAX_NODES } from '../limits/queryLimits.ts';

/** Every pair of claims is laid beside each other. */
const MAX_COMPARED = 10;
/** A text to check is read while the client waits. */
const MAX_CHECKED = 100_000;

export const query: CompleteResolvers<QueryResolvers, unknown> = {
  node: (_, { id }, context) => nodeOf(id, context),
  nodes: (_, { ids }, context) => {
    if (ids.length > MAX_NODES) {
      throw badUserInput(`\`ids\` takes at most ${String(MAX_NODES)} ids. Ask in several requests.`);
    }
    return Promise.all(ids.map((id) => nodeOf(id, context)));
  },
  article: async (_, { id, url }, { loaders, read }) => {
    if ((typeof id === 'string') === (typeof url === 'string'))
      throw badUserInput('Give exactly one of `id` and `url`.');
    const found = typeof url === 'string' ? await read.articleIdByUrl(url) : id;
    return typeof found === 'string' ? loaders.articles.load(found) : null;
  },
  articles: (_, args, context) => articleList(args, context, null),
  claim: (_, { id }, { loaders }) => loaders.claims.load(id),
  claims: (_, args, context) => claimList(args, context, null),
  publisher: (_, { id }, { loaders }) => loaders.publishers.load(id),
  publishers: (_, args, context) => publisherList(args, context),
  question: (_, { id }, { loaders }) => loaders.questions.load(id),
  questions: (_, args, context) => questionList(args, context),
  compare: (_, { claims }, { read }) => {
    if (claims.length < 2 || claims.length > MAX_COMPARED) {
      throw badUserInput(`\`claims\` takes 2 to ${MAX_COMPARED} ids. Ask in several requests.`);
    }
    return compareClaims(read, claims);
  },
  check: async (_, { text, title, publishedAt }, { actions }) => {
    if (text.length > MAX_CHECKED) throw badUserInput(`\`text\` takes at most ${MAX_CHECKED} characters.`);
    const checked = await actions.checkText({ text, title: title ?? null, publishedAt: publishedAt ?? null });
    if (checked.ok) return checked.value;
    throw badUserInput(`${checked.refusal.message} ${checked.refusal.remedy}`);
  },
  suggestions: (_, args, context) => suggestionList(args, context),
  agent: (_, { id }, { loaders }) => loaders.agents.load(id),
  agents: (_, args, context) => agentList(args, context),
  ledger: () => ({ name: 'ledger' }),
};
