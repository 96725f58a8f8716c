import type { Loaded, Loaders } from '../loaders/loaders.ts';

declare const BRAND: unique symbol;

/**
 * An id in an answer. An object read now has the id of its record, `question_01j…`. An object read as of a point also
 * names the position of the log, `question_01j…@700`. Equal ids are therefore equal objects in a client's cache.
 */
export type ObjectId = string & { readonly [BRAND]: 'ObjectId' };

/** The id of an object in the answer of these loaders. */
export const objectId = (id: string, { position }: Pick<Loaders, 'position'>): ObjectId =>
  (position === null ? id : `${id}@${position}`) as ObjectId;

/** A value that lists claims, with the ids that they have in the answer of these loaders. */
export const withClaimIds = <Value extends { readonly claimIds: readonly string[] }>(
  value: Value,
  loaders: Loaders,
): Omit<Value, 'claimIds'> & { readonly claimIds: readonly ObjectId[] } => ({
  ...value,
  claimIds: value.claimIds.map((id) => objectId(id, loaders)),
});

/** Resolves the field `id` of an object. */
export const ownId = ({ id, loaders }: Loaded<{ readonly id: string }>): ObjectId => objectId(id, loaders);

/** The id of a record of the log, which is the same as of every point. */
export const recordId = (id: string): ObjectId => id as ObjectId;
