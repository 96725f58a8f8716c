import type { CheckedTextResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import type { CheckedTextParent } from './claimParents.ts';

export const checkedText: CompleteResolvers<CheckedTextResolvers, CheckedTextParent> = {
  claims: ({ claims, loaders }) => claims.map((claim) => ({ ...claim, loaders })),
};
