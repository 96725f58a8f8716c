import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type { VersionRecord } from '../../ledger/records.ts';

/** A version without the hashes of its text, which no agreement uses. */
export type ReadVersion = Omit<VersionRecord, 'textHash' | 'rawHash' | 'salt'>;

/** The reads from which an agreement is computed: by the ledger, or by a reader of a file without a database. */
export interface AgreementReads extends Pick<
  LedgerReader,
  | 'activeClaims'
  | 'formerClaims'
  | 'claims'
  | 'claimLinks'
  | 'attributions'
  | 'agents'
  | 'articles'
  | 'publishers'
  | 'publisherOwners'
  | 'nearDuplicatesAmong'
  | 'toldInEvents'
  | 'agentTies'
  | 'stancesAmong'
> {
  versions(ids: readonly string[]): Promise<readonly ReadVersion[]>;
}
