import type { ClaimLinkKind } from '../vocabulary.ts';

/** The relations of a claim to a claim of another article of its question. */
export const ARTICLE_LINK_KINDS = [
  'DENIES',
  'WITHDRAWS',
  'REPLACES',
  'REPEATS',
] as const satisfies readonly ClaimLinkKind[];
export type ArticleLinkKind = (typeof ARTICLE_LINK_KINDS)[number];
