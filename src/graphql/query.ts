import { compareClaims } from '../actions/check/compareClaims.ts';
import type { AsOf, QueryResolvers } from '../generated/graphql.ts';
import type { CompleteResolvers } from './completeResolvers.ts';
import type { RequestContext } from './requestContext.ts';
import { badUserInput } from './errors/badUserInput.ts';
import { loadersAt } from './loaders/loadersAt.ts';
import { loadNode } from './loaders/loadNode.ts';
import {
  agentList,
  articleList,
  claimList,
  publisherList,
  questionList,
  suggestionList,
} from './lists/lists.ts';
import { MAX_NODES } from './limits/queryLimits.ts';
import type { Loaders } from './parentTypes.ts';

/** Every pair of claims is laid beside each other. */
const MAX_COMPARED = 10;
/** A text to check is read while the client waits. */
const MAX_CHECKED = 100_000;

/** A root read: as of the point that is asked for, or of now. */
const readAsOf =
  <Args extends { readonly asOf?: AsOf | null }, Given>(
    read: (args: Args, loaders: Loaders) => Given | Promise<Given>,
  ) =>
  async (_: unknown, args: Args, { loaders }: RequestContext): Promise<Given> =>
    read(args, await loadersAt(loaders, args.asOf));

export const query: CompleteResolvers<QueryResolvers, unknown> = {
  node: readAsOf(({ id }, loaders) => loadNode(id, loaders)),
  nodes: readAsOf(({ ids }, loaders) => {
    if (ids.length > MAX_NODES) {
      throw badUserInput(`\`ids\` takes at most ${String(MAX_NODES)} ids. Ask in several requests.`);
    }
    return Promise.all(ids.map((id) => loadNode(id, loaders)));
  }),
  article: readAsOf(async ({ id, url }, loaders) => {
    if ((typeof id === 'string') === (typeof url === 'string'))
      throw badUserInput('Give exactly one of `id` and `url`.');
    const found = typeof url === 'string' ? await loaders.read.articleIdByUrl(url) : id;
    return typeof found === 'string' ? loaders.articles.load(found) : null;
  }),
  articles: readAsOf((args, loaders) => articleList(args, loaders, null)),
  claim: readAsOf(({ id }, loaders) => loaders.claims.load(id)),
  claims: readAsOf((args, loaders) => claimList(args, loaders, null)),
  publisher: readAsOf(({ id }, loaders) => loaders.publishers.load(id)),
  publishers: readAsOf((args, loaders) => publisherList(args, loaders)),
  question: readAsOf(({ id }, loaders) => loaders.questions.load(id)),
  questions: readAsOf((args, loaders) => questionList(args, loaders)),
  compare: readAsOf(async ({ claims }, loaders) => {
    if (claims.length < 2 || claims.length > MAX_COMPARED) {
      throw badUserInput(`\`claims\` takes 2 to ${MAX_COMPARED} ids. Ask in several requests.`);
    }
    if (new Set(claims).size < claims.length)
      throw badUserInput('A claim is named twice in `claims`. Name each once.');
    const found = await loaders.claims.loadMany([...claims]);
    const missing = claims.find((_, index) => found[index] === null);
    if (missing !== undefined) throw badUserInput(`There is no claim ${missing}. Take ids from \`claims\`.`);
    const relations = await compareClaims(loaders.read, claims);
    return relations.map((relation) => ({ ...relation, loaders }));
  }),
  check: async (_, { text, title, publishedAt, asOf }, { actions, ...context }) => {
    if (text.length > MAX_CHECKED) throw badUserInput(`\`text\` takes at most ${MAX_CHECKED} characters.`);
    const loaders = await loadersAt(context.loaders, asOf);
    const given = { text, title: title ?? null, publishedAt: publishedAt ?? null };
    const checked = await actions.checkText(given, loaders.read);
    if (checked.ok) return checked.value.map((claim) => ({ ...claim, loaders }));
    throw badUserInput(`${checked.refusal.message} ${checked.refusal.remedy}`);
  },
  suggestions: readAsOf((args, loaders) => suggestionList(args, loaders)),
  agent: readAsOf(({ id }, loaders) => loaders.agents.load(id)),
  agents: readAsOf((args, loaders) => agentList(args, loaders)),
  ledger: () => ({ name: 'ledger' }),
};
