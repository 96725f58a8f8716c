import type { AgreementResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { objectId, withClaimIds } from '../identity/objectId.ts';
import { nullable } from '../links.ts';
import type { AgreementParent } from './questionParents.ts';

export const agreement: CompleteResolvers<AgreementResolvers, AgreementParent> = {
  consensus: ({ consensus, loaders }) => consensus && withClaimIds(consensus, loaders),
  corroboration: ({ corroboration, loaders }) => corroboration && withClaimIds(corroboration, loaders),
  strongest: nullable('claims', 'strongest'),
  outlierIds: ({ outliers, loaders }) => outliers.map((id) => objectId(id, loaders)),
  lead: ({ lead, loaders }) => withClaimIds(lead, loaders),
  low: ({ low, loaders }) => low && withClaimIds(low, loaders),
  high: ({ high, loaders }) => high && withClaimIds(high, loaders),
  origins: ({ origins, loaders }) => origins.map((origin) => ({ ...origin, loaders })),
  dependences: ({ dependences, loaders }) => dependences.map((one) => withClaimIds(one, loaders)),
  undecided: ({ undecided, loaders }) => undecided.map((one) => withClaimIds(one, loaders)),
  reasons: ({ reasons, loaders }) => reasons.map((reason) => withClaimIds(reason, loaders)),
};
