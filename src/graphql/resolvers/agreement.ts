import type { AgreementResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { existing } from '../existing.ts';
import type { AgreementSource } from '../sources.ts';

export const agreement: CompleteResolvers<AgreementResolvers, AgreementSource> = {
  strongest: ({ strongest, loaders }) => (strongest === null ? null : existing(loaders.claims, strongest)),
  origins: ({ origins, loaders }) => origins.map((origin) => ({ ...origin, loaders })),
  outlierIds: ({ outliers }) => outliers,
};
