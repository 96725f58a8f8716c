import type { CheckedClaimResolvers, CheckedRelationResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { toFigureParent } from './claim.ts';
import { loadRequired } from '../loaders/loadRequired.ts';
import type { CheckedRelationParent, CheckedParent } from '../parentTypes.ts';

export const checkedClaim: CompleteResolvers<CheckedClaimResolvers, CheckedParent> = {
  kind: ({ claim }) => claim.kind,
  figure: ({ claim, policy }) => toFigureParent({ ...claim, policy }),
  question: ({ questionId, loaders }) => (questionId === null ? null : loaders.questions.load(questionId)),
  relations: ({ relations, loaders }) => relations.map((relation) => ({ ...relation, loaders })),
};

export const checkedRelation: CompleteResolvers<CheckedRelationResolvers, CheckedRelationParent> = {
  other: ({ otherId, loaders }) => loadRequired(loaders.claims, otherId),
};
