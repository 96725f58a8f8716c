/** The kinds of object that an id names, with the prefix of each: `claim_01j…` (a TypeID, https://github.com/jetify-com/typeid). */
export const ID_KINDS = [
  'publisher',
  'article',
  'version',
  'claim',
  'agent',
  'attribution',
  'question',
  'answer',
  'judgement',
  'merge',
  'split',
  'stance',
  'retraction',
  'erasure',
  'suggestion',
] as const;
export type IdKind = (typeof ID_KINDS)[number];

const TYPE_ID = /^([a-z]+)_[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** The kind that an id names, or `null` if the string is not an id of the ledger. */
export function idKind(id: string): IdKind | null {
  const prefix = TYPE_ID.exec(id)?.[1];
  return ID_KINDS.find((kind) => kind === prefix) ?? null;
}
