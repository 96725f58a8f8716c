import type { CurationVerb } from '../../actions/curation/curationVerb.ts';
import type { CurationVerbs } from '../../actions/curation/decisions.ts';
import type { Refusal } from '../../domain/result.ts';
import type { MutationResolvers, Resolver, Resolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';

/** A verb of curation that the schema offers as a mutation. */
export type DecisionName = keyof CurationVerbs & keyof MutationResolvers;

type InputOf<Name extends DecisionName> =
  CurationVerbs[Name] extends CurationVerb<infer Input, infer _Value> ? Input : never;
type ValueOf<Name extends DecisionName> =
  CurationVerbs[Name] extends CurationVerb<infer _Input, infer Value> ? Value : never;

/** The parent of a payload: the value of the decision, or its refusals. */
export interface DecisionParent<Name extends DecisionName> {
  readonly value: ValueOf<Name> | null;
  readonly refusals: readonly Refusal[];
}

/** The input of the mutation. */
type GivenOf<Name extends DecisionName> =
  NonNullable<MutationResolvers[Name]> extends Resolver<
    infer _Result,
    infer _Parent,
    infer _Context,
    infer Args
  >
    ? Args extends { readonly input: infer Given }
      ? Given
      : never
    : never;

/** The GraphQL type of the payload. */
export type PayloadName<Name extends DecisionName> = `${Capitalize<Name>}Payload`;

export type PayloadResolvers<Name extends DecisionName> = CompleteResolvers<
  NonNullable<Resolvers[PayloadName<Name>]>,
  DecisionParent<Name>
>;

/** How the API shows a decision. A forgotten verb or field does not compile. */
export type DecisionFields = {
  readonly [Name in DecisionName]: {
    readonly input: (given: GivenOf<Name>) => InputOf<Name>;
    readonly payload: PayloadResolvers<Name>;
  };
};
