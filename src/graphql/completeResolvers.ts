import type { Resolver } from '../generated/graphql.ts';

type ResultOf<R> = NonNullable<R> extends Resolver<infer T, infer _P, infer _C, infer _A> ? T : never;

/** The fields of a type that its parent value answers by itself, with the right type; none for Query and Mutation. */
type Answered<R, Parent> = string extends keyof Parent
  ? never
  : {
      [K in keyof R]: K extends keyof Parent
        ? Exclude<Parent[K], undefined> extends ResultOf<R[K]>
          ? K
          : never
        : never;
    }[keyof R];

/**
 * The resolvers of a type in which none may be forgotten: a field is optional only if the parent value has a
 * property of its name and type.
 */
export type CompleteResolvers<R, Parent> = {
  readonly [K in Exclude<keyof R, Answered<R, Parent> | '__isTypeOf'>]-?: NonNullable<R[K]>;
} & { readonly [K in Answered<R, Parent> & keyof R]?: NonNullable<R[K]> };
