import { compareClaims } from '../../actions/check/compareClaims.ts';
import type { QueryResolvers } from '../../generated/graphql.ts';
import { badUserInput } from '../errors/badUserInput.ts';
import { readById } from '../identity/loadById.ts';
import { resolveIds } from '../identity/resolveIds.ts';
import { loadersAt } from '../loaders/loadersAt.ts';
import { readAsOf } from '../loaders/readAsOf.ts';
import { agentList, claimList } from './claimLists.ts';

/** Claims of one `compare`, which relates each pair. */
const MAX_COMPARED = 10;
/** Characters of a text to check, which is read while the client waits. */
const MAX_CHECKED = 100_000;

export const claimQueries: Required<
  Pick<QueryResolvers, 'claim' | 'claims' | 'agent' | 'agents' | 'compare' | 'check'>
> = {
  claim: readById((id, loaders) => loaders.claims.load(id)),
  claims: readAsOf((args, loaders) => claimList(args, loaders, null)),
  agent: readById((id, loaders) => loaders.agents.load(id)),
  agents: readAsOf((args, loaders) => agentList(args, loaders)),
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
};
