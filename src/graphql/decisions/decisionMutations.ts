import type { CurationVerb } from '../../actions/curation/curationVerb.ts';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { refuseAsOfIds } from '../identity/refuseAsOfIds.ts';
import { checkIdempotencyKey } from '../limits/checkIdempotencyKey.ts';
import { loadersOver } from '../loaders/loadersOver.ts';
import type { RequestContext } from '../requestContext.ts';
import { DECISION_FIELDS } from './decisionFields.ts';
import type { DecisionName, DecisionParent } from './decisionTypes.ts';

/** Lets the actor of the request decide. Later reads of the request see the decision. */
const decide =
  <Name extends DecisionName>(name: Name) =>
  async (
    _: unknown,
    { input }: { readonly input: { readonly idempotencyKey?: string | null } },
    context: RequestContext,
  ): Promise<DecisionParent<Name>> => {
    const asOfIds = refuseAsOfIds(input);
    if (asOfIds.length > 0) return { value: null, refusals: asOfIds };
    const by = { actor: context.actor, idempotencyKey: checkIdempotencyKey(input) };
    const verb = context.actions[name] as CurationVerb<unknown, DecisionParent<Name>['value']>;
    const toInput: (given: never) => unknown = DECISION_FIELDS[name].input;
    const result = await verb(toInput(input as never), by);
    context.loaders = loadersOver(context.read, context.log.read);
    return result.ok ? { value: result.value, refusals: [] } : { value: null, refusals: result.error };
  };

const NAMES = Object.keys(DECISION_FIELDS) as readonly DecisionName[];

/** The mutations of all verbs of curation. */
export const decisionMutations = Object.fromEntries(
  NAMES.map((name) => [name, decide(name)]),
) as unknown as Required<Pick<MutationResolvers, DecisionName>>;
