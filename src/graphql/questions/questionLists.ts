import { buildSelection } from '../lists/buildSelection.ts';
import type { ListArguments, ListParent } from '../lists/buildSelection.ts';
import { makeConnection } from '../lists/makeConnection.ts';
import type { PageArguments } from '../lists/planPage.ts';
import type { ConnectionParent } from '../lists/connectionParent.ts';
import type { Loaders, QuestionParent, SuggestionParent, WithdrawalParent } from '../loaders/loaders.ts';

const newestClaimsFirst = { field: 'LATEST', direction: 'DESC' } as const;
const newestFirst = { field: 'PUBLISHED_AT', direction: 'DESC' } as const;
const surestFirst = { field: 'SCORE', direction: 'DESC' } as const;

/** The questions of the ledger, or of an event. */
export function questionList(
  args: ListArguments,
  loaders: Loaders,
  of: ListParent | null,
): ConnectionParent<QuestionParent> {
  const selection = { ...buildSelection('questions', args, { loaders, of }), currentOnly: true };
  return makeConnection(loaders, selection, args, newestClaimsFirst, loaders.questions);
}

/** The suggestions that no person has decided. */
export function suggestionList(
  args: PageArguments & { readonly kind?: string | null },
  loaders: Loaders,
): ConnectionParent<SuggestionParent> {
  const where = typeof args.kind === 'string' ? { where: { kind: { eq: args.kind } } } : {};
  const selection = { list: 'suggestions' as const, ...where, currentOnly: true };
  return makeConnection(loaders, selection, args, surestFirst, loaders.suggestions);
}

/** The figures that bodies took back, the newest withdrawal first. */
export function withdrawalList(args: ListArguments, loaders: Loaders): ConnectionParent<WithdrawalParent> {
  const selection = buildSelection('withdrawals', args, { loaders, of: null });
  return makeConnection(loaders, selection, args, newestFirst, loaders.withdrawals);
}
