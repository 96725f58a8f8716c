import DataLoader from 'dataloader';
import { loadRelations } from '../../actions/check/compareClaims.ts';
import type { ClaimLinkRecord } from '../../ledger/records.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { subjectOf } from '../loaders/rowLoaders.ts';
import type { RowLoaders } from '../loaders/rowLoaders.ts';

type ClaimLoaders = Pick<
  Loaders,
  'claims' | 'claimHistory' | 'claimLinks' | 'claimLinksTo' | 'claimQuestions' | 'relations' | 'attributions'
>;

/** Loads claims. */
export function claimLoaders({ read, loaded, rows, groups }: RowLoaders): ClaimLoaders {
  return {
    claims: rows((ids) => read.claims(ids)),
    claimHistory: groups((ids) => read.claimEvents(ids), subjectOf),
    claimLinks: groups(async (ids) => (await read.claimLinks(ids)).map(withinArticle), claimOf),
    claimLinksTo: groups(async (ids) => (await read.claimLinksTo(ids)).map(withinArticle), targetOf),
    claimQuestions: new DataLoader(async (ids) => {
      const states = new Map((await read.claimQuestions(ids)).map((state) => [state.claimId, state]));
      return ids.map((id) => (states.get(id)?.isActive ? (states.get(id)?.questionId ?? null) : null));
    }),
    relations: new DataLoader(async (ids) => {
      const relations = await loadRelations(read, ids);
      return ids.map((id) => (relations.get(id) ?? []).map(loaded));
    }),
    attributions: groups((ids) => read.attributions(ids), claimOf),
  };
}

/** A link within one article gives no reason: its sentence is the other's neighbour. */
const withinArticle = (link: ClaimLinkRecord): ClaimLinkRecord & { readonly reason: null } => ({
  ...link,
  reason: null,
});
const targetOf = ({ targetId }: { readonly targetId: string }): string => targetId;
const claimOf = ({ claimId }: { readonly claimId: string }): string => claimId;
