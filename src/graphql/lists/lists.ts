import type { Selection } from '../../ledger/lists/readPages.ts';
import type { Where } from '../../ledger/lists/whereSql.ts';
import { badUserInput } from '../errors/badUserInput.ts';
import type {
  AgentParent,
  ArticleParent,
  ClaimParent,
  ConnectionParent,
  Loaders,
  PublisherParent,
  QuestionParent,
  SuggestionParent,
  VersionParent,
} from '../parentTypes.ts';
import { idsOfWhere } from '../identity/idsOfWhere.ts';
import { checkWhere } from './checkWhere.ts';
import { makeConnection } from './makeConnection.ts';
import type { PageArguments } from './planPage.ts';

/** The words of a search; longer ones are no search but a text. */
const MAX_SEARCH_LENGTH = 500;

/** Words that a search leaves out; PostgreSQL fails on some thirty `-` in a row. */
const MAX_EXCLUSIONS = 20;
const EXCLUSION = /(?<![\p{L}\p{N}])-/gu;

/** The object whose list is asked for. */
export interface ListParent {
  readonly parent: 'version' | 'article' | 'publisher' | 'agent' | 'question';
  readonly id: string;
}

interface ListArguments extends PageArguments {
  readonly where?: Where | null;
  readonly search?: string | null;
  readonly versions?: 'CURRENT' | 'ALL';
}

const newestFirst = { field: 'PUBLISHED_AT', direction: 'DESC' } as const;
const asInText = { field: 'POSITION', direction: 'ASC' } as const;
const newestClaimsFirst = { field: 'LATEST', direction: 'DESC' } as const;
const surestFirst = { field: 'SCORE', direction: 'DESC' } as const;
const byName = { field: 'NAME', direction: 'ASC' } as const;
const newestVersionFirst = { field: 'ORDINAL', direction: 'DESC' } as const;

/** The claims of the ledger, or of a version, article, publisher or agent. */
export function claimList(
  args: ListArguments,
  loaders: Loaders,
  of: ListParent | null,
): ConnectionParent<ClaimParent> {
  const order = of?.parent === 'article' || of?.parent === 'version' ? asInText : newestFirst;
  const selection = {
    ...buildSelection('claims', args, { loaders, of }),
    currentOnly: args.versions === 'CURRENT',
  };
  return makeConnection(loaders, selection, args, order, loaders.claims);
}

/** The articles of the ledger, or of a publisher. */
export function articleList(
  args: ListArguments,
  loaders: Loaders,
  of: ListParent | null,
): ConnectionParent<ArticleParent> {
  return makeConnection(
    loaders,
    buildSelection('articles', args, { loaders, of }),
    args,
    newestFirst,
    loaders.articles,
  );
}

/** The versions of an article. */
export function versionList(
  args: PageArguments,
  loaders: Loaders,
  of: ListParent,
): ConnectionParent<VersionParent> {
  return makeConnection(
    loaders,
    buildSelection('versions', args, { loaders, of }),
    args,
    newestVersionFirst,
    loaders.versions,
  );
}

/** The publishers of the ledger. */
export function publisherList(args: ListArguments, loaders: Loaders): ConnectionParent<PublisherParent> {
  return makeConnection(
    loaders,
    buildSelection('publishers', args, { loaders, of: null }),
    args,
    byName,
    loaders.publishers,
  );
}

/** The agents of the ledger. */
export function agentList(args: ListArguments, loaders: Loaders): ConnectionParent<AgentParent> {
  return makeConnection(
    loaders,
    buildSelection('agents', args, { loaders, of: null }),
    args,
    byName,
    loaders.agents,
  );
}

/** The questions of the ledger. */
export function questionList(args: ListArguments, loaders: Loaders): ConnectionParent<QuestionParent> {
  const selection = { ...buildSelection('questions', args, { loaders, of: null }), currentOnly: true };
  return makeConnection(loaders, selection, args, newestClaimsFirst, loaders.questions);
}

/** What the matcher suggests and nobody has decided. */
export function suggestionList(
  args: PageArguments & { readonly kind?: string | null },
  loaders: Loaders,
): ConnectionParent<SuggestionParent> {
  const where = typeof args.kind === 'string' ? { where: { kind: { eq: args.kind } } } : {};
  const selection = { list: 'suggestions' as const, ...where, currentOnly: true };
  return makeConnection(loaders, selection, args, surestFirst, loaders.suggestions);
}

function buildSelection(
  list: Selection['list'],
  { where, search }: ListArguments,
  { loaders, of }: { readonly loaders: Loaders; readonly of: ListParent | null },
): Selection {
  if (where) checkWhere(where);
  if (typeof search === 'string' && search.length > MAX_SEARCH_LENGTH) {
    throw badUserInput(
      `\`search\` takes at most ${String(MAX_SEARCH_LENGTH)} characters. Search for fewer words.`,
    );
  }
  if ((search?.match(EXCLUSION)?.length ?? 0) > MAX_EXCLUSIONS) {
    throw badUserInput(
      `\`search\` takes at most ${String(MAX_EXCLUSIONS)} words to leave out. Leave out fewer.`,
    );
  }
  return {
    list,
    ...(of && { within: { parent: of.parent, ids: [of.id] } }),
    ...(where && { where: idsOfWhere(where, loaders) }),
    ...(typeof search === 'string' && { search }),
  };
}
