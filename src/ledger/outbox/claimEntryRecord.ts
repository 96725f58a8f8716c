import { compareLinks } from './compareLinks.ts';
import { entryRecord } from './entryRecord.ts';
import type { EntryRecord } from './entryRecord.ts';
import { CLAIM_PARTS, KINDS } from '../kinds.ts';

/** The rows of a claim that is about to be added. */
export interface ClaimRows {
  readonly claim: object;
  /** From the origin to the publisher. */
  readonly attribution: readonly ({ readonly id: string } & object)[];
  readonly links: readonly { readonly kind: string; readonly targetId: string }[];
  /** Random bytes, so that the hash of an erased entry does not reveal its words. */
  readonly salt: Uint8Array;
}

/** The record in a claim's entry: the row, its attribution chain and its links. */
export function claimEntryRecord({ claim, attribution, links, salt }: ClaimRows): EntryRecord {
  return {
    ...entryRecord(KINDS.claim.columns, claim),
    attribution: attribution.map((row) => ({
      id: row.id,
      ...entryRecord(CLAIM_PARTS.attribution.columns, row),
    })),
    links: links.toSorted(compareLinks).map((row) => entryRecord(CLAIM_PARTS.links.columns, row)),
    salt: Buffer.from(salt).toString('hex'),
  };
}
