import type { SubmittedClaimResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { loadRequired } from '../loaders/loadRequired.ts';
import type { SubmittedClaimParent } from '../claims/claimParents.ts';
import { DECISION_FIELDS } from './decisionFields.ts';
import type { DecisionName, PayloadName, PayloadResolvers } from './decisionTypes.ts';

type DecisionPayloads = {
  readonly [Name in DecisionName as PayloadName<Name>]: PayloadResolvers<Name>;
};

const payloadName = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`;

/** The payloads of all verbs of curation, by their types. */
export const decisionPayloads = Object.fromEntries(
  Object.entries(DECISION_FIELDS).map(([name, { payload }]) => [payloadName(name), payload]),
) as unknown as DecisionPayloads;

export const submittedClaim: CompleteResolvers<SubmittedClaimResolvers, SubmittedClaimParent> = {
  claim: ({ claimId }, _, { loaders }) => loadRequired(loaders.claims, claimId),
};
