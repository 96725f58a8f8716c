import type { AgreementResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { loadRequired } from '../loaders/loadRequired.ts';
import type { AgreementParent } from '../parentTypes.ts';

export const agreement: CompleteResolvers<AgreementResolvers, AgreementParent> = {
  strongest: ({ strongest, loaders }) =>
    strongest === null ? null : loadRequired(loaders.claims, strongest),
  origins: ({ origins, loaders }) => origins.map((origin) => ({ ...origin, loaders })),
  outlierIds: ({ outliers }) => outliers,
};
