import type { CheckedClaimResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { toFigureParent } from './claim.ts';
import { findable } from '../links.ts';
import type { CheckedParent } from './claimParents.ts';

export const checkedClaim: CompleteResolvers<CheckedClaimResolvers, CheckedParent> = {
  kind: ({ claim }) => claim.kind,
  figure: ({ claim, policy }) => toFigureParent({ ...claim, policy }),
  question: findable('questions', 'questionId'),
  relations: ({ relations, loaders }) => relations.map((relation) => ({ ...relation, loaders })),
};
