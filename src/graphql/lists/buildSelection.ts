import type { Selection } from '../../ledger/lists/readPages.ts';
import type { Where } from '../../ledger/lists/whereSql.ts';
import { badUserInput } from '../errors/badUserInput.ts';
import { idsOfWhere } from '../identity/idsOfWhere.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { checkWhere } from './checkWhere.ts';
import type { PageArguments } from './planPage.ts';

/** Characters of a search: a longer one is a text. */
const MAX_SEARCH_LENGTH = 500;

/** Words that a search leaves out; PostgreSQL fails on some thirty `-` in a row. */
const MAX_EXCLUSIONS = 20;
const EXCLUSION = /(?<![\p{L}\p{N}])-/gu;

/** The object that has the list. */
export interface ListParent {
  readonly parent: 'version' | 'article' | 'publisher' | 'agent' | 'question' | 'event';
  readonly id: string;
}

export interface ListArguments extends PageArguments {
  readonly where?: Where | null;
  readonly search?: string | null;
  readonly versions?: 'CURRENT' | 'ALL';
}

/** The rows that the arguments of a list select. Throws if the arguments exceed their limits. */
export function buildSelection(
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
