import type { CurationVerb } from '../../actions/curation/curationVerb.ts';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { toClaimInput } from './toClaimInput.ts';
import type { RequestContext } from '../requestContext.ts';
import { refuseAsOfIds } from '../identity/refuseAsOfIds.ts';
import { checkIdempotencyKey } from '../limits/checkIdempotencyKey.ts';
import { loadersOver } from '../loaders/loadersOver.ts';
import type { DecisionParent } from '../parentTypes.ts';

type Curation =
  | 'submitClaims'
  | 'judgeClaim'
  | 'judgeAnswer'
  | 'submitStance'
  | 'mergeQuestions'
  | 'splitQuestion'
  | 'retract';

/** Lets the asking actor decide. What the request reads after that is read anew. */
async function decide<Input, Value>(
  context: RequestContext,
  verb: CurationVerb<Input, Value>,
  input: Input,
  given: { readonly idempotencyKey?: string | null },
): Promise<DecisionParent<Value>> {
  const refusals = refuseAsOfIds(given);
  if (refusals.length > 0) return { value: null, refusals };
  const by = { actor: context.actor, idempotencyKey: checkIdempotencyKey(given) };
  const result = await verb(input, by);
  context.loaders = loadersOver(context.read, context.log.read);
  return result.ok ? { value: result.value, refusals: [] } : { value: null, refusals: result.error };
}

export const decisionMutations: Required<Pick<MutationResolvers, Curation>> = {
  submitClaims: (_, { input }, context) => {
    const { articleVersionId, reader, claims, reason } = input;
    const submitted = {
      versionId: articleVersionId,
      reader: reader ?? null,
      claims: claims.map(toClaimInput),
      reason,
    };
    return decide(context, context.actions.submitClaims, submitted, input);
  },
  judgeClaim: (_, { input }, context) => {
    const { claimId, verdict, correction, reason } = input;
    const judged = { claimId, verdict, correction: correction ? toClaimInput(correction) : null, reason };
    return decide(context, context.actions.judgeClaim, judged, input);
  },
  judgeAnswer: (_, { input }, context) => {
    const { claimId, questionId, verdict, reason } = input;
    return decide(context, context.actions.judgeAnswer, { claimId, questionId, verdict, reason }, input);
  },
  submitStance: (_, { input }, context) => {
    const { claimId, otherId, stance, reason } = input;
    return decide(context, context.actions.submitStance, { claimId, otherId, stance, reason }, input);
  },
  mergeQuestions: (_, { input }, context) => {
    const { questionId, intoId, reason } = input;
    return decide(context, context.actions.mergeQuestions, { questionId, intoId, reason }, input);
  },
  splitQuestion: (_, { input }, context) => {
    const { questionId, claimIds, label, reason } = input;
    const split = { questionId, claimIds, label: label ?? null, reason };
    return decide(context, context.actions.splitQuestion, split, input);
  },
  retract: (_, { input }, context) =>
    decide(context, context.actions.retract, { id: input.id, reason: input.reason }, input),
};
