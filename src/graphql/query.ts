import { compareClaims } from '../actions/check/compareClaims.ts';
import type { AsOf, QueryResolvers, ResolversTypes } from '../generated/graphql.ts';
import type { CompleteResolvers } from './completeResolvers.ts';
import type { RequestContext } from './requestContext.ts';
import { badUserInput } from './errors/badUserInput.ts';
import { loadById } from './identity/loadById.ts';
import { resolveIds } from './identity/resolveIds.ts';
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

/** A root read of the object that an id names, as of the point that the id or `asOf` names. */
const readById =
  <Row>(load: (id: string, loaders: Loaders) => Promise<Row | null>) =>
  (
    _: unknown,
    { id, asOf }: { readonly id: string; readonly asOf?: AsOf | null },
    { loaders }: RequestContext,
  ): Promise<Row | null> =>
    loadById(id, loaders, asOf, load);

export const query: CompleteResolvers<QueryResolvers, unknown> = {
  node: (_, { id }, { loaders }) => loadById(id, loaders, null, loadNode),
  nodes: (_, { ids }, { loaders }) => {
    if (ids.length > MAX_NODES) {
      throw badUserInput(`\`ids\` takes at most ${String(MAX_NODES)} ids. Ask in several requests.`);
    }
    // One promise an id, so that a refusal is of that id alone; the generated type has no promise of null.
    return ids.map((id) => loadById(id, loaders, null, loadNode) as Promise<Awaited<ResolversTypes['Node']>>);
  },
  article: async (_, { id, url, asOf }, { loaders }) => {
    if ((typeof id === 'string') === (typeof url === 'string'))
      throw badUserInput('Give exactly one of `id` and `url`.');
    if (typeof id === 'string') return loadById(id, loaders, asOf, (one, at) => at.articles.load(one));
    const at = await loadersAt(loaders, asOf);
    const found = typeof url === 'string' ? await at.read.articleIdByUrl(url) : null;
    return typeof found === 'string' ? at.articles.load(found) : null;
  },
  articles: readAsOf((args, loaders) => articleList(args, loaders, null)),
  claim: readById((id, loaders) => loaders.claims.load(id)),
  claims: readAsOf((args, loaders) => claimList(args, loaders, null)),
  publisher: readById((id, loaders) => loaders.publishers.load(id)),
  publishers: readAsOf((args, loaders) => publisherList(args, loaders)),
  question: readById((id, loaders) => loaders.questions.load(id)),
  questions: readAsOf((args, loaders) => questionList(args, loaders)),
  compare: async (_, { claims: given, asOf }, context) => {
    if (given.length < 2 || given.length > MAX_COMPARED) {
      throw badUserInput(`\`claims\` takes 2 to ${MAX_COMPARED} ids. Ask in several requests.`);
    }
    const { ids: claims, loaders } = await resolveIds(given, context.loaders, asOf);
    if (new Set(claims).size < claims.length)
      throw badUserInput('A claim is named twice in `claims`. Name each once.');
    const found = await loaders.claims.loadMany([...claims]);
    const missing = claims.find((_, index) => found[index] === null);
    if (missing !== undefined) throw badUserInput(`There is no claim ${missing}. Take ids from \`claims\`.`);
    const relations = await compareClaims(loaders.read, claims);
    return relations.map((relation) => ({ ...relation, loaders }));
  },
  check: async (_, { text, title, publishedAt, language, asOf }, { actions, ...context }) => {
    if (text.length > MAX_CHECKED) throw badUserInput(`\`text\` takes at most ${MAX_CHECKED} characters.`);
    const loaders = await loadersAt(context.loaders, asOf);
    const given = {
      text,
      title: title ?? null,
      publishedAt: publishedAt ?? null,
      language: language ?? null,
    };
    const checked = await actions.checkText(given, loaders.read);
    if (checked.ok) return { ...checked.value, loaders };
    throw badUserInput(`${checked.error.message} ${checked.error.remedy}`);
  },
  suggestions: readAsOf((args, loaders) => suggestionList(args, loaders)),
  agent: readById((id, loaders) => loaders.agents.load(id)),
  agents: readAsOf((args, loaders) => agentList(args, loaders)),
  ledger: () => ({ name: 'ledger' }),
};
