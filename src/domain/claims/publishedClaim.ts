import type { Claim } from './claim.ts';

/** The article that prints a claim. */
export interface Publication {
  readonly articleId: string;
  readonly publisher: string | null;
  /** ISO 8601; a date only if no time is known. */
  readonly publishedAt: string | null;
  /** When the ledger recorded the claim; `null` for a text that is only checked. */
  readonly recordedAt: Date | null;
}

/** A claim and the article that prints it: the input of comparison and export. */
export interface PublishedClaim extends Omit<Claim, 'links'> {
  readonly publication: Publication;
}
