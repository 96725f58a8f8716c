import type { Claim } from '../../../domain/claims/claim.ts';
import { FIGURE_POLICY } from '../../../domain/figures/figurePolicyTable.ts';
import type { AppendTarget } from '../../../ledger/append/claimRows.ts';
import type { LedgerTransaction } from '../../../ledger/ledgerTransaction.ts';

/** Corrections of the same words are versions of one reader; each is added beside the earlier ones. */
const CORRECTION = 'correction';

/** Adds the corrected reading of a person to a version and returns its claim. */
export async function addCorrection(
  tx: LedgerTransaction,
  { read, home }: { readonly read: Claim; readonly home: AppendTarget },
  actor: string,
): Promise<Claim> {
  const { kind, place, words } = read;
  const { versionId } = home;
  const at = { place, spanStart: words.start, spanEnd: words.end };
  const version = String(
    (await tx.curation.countReadings({ versionId, reader: CORRECTION, kind, ...at })) + 1,
  );
  const by = { reader: CORRECTION, version, policy: FIGURE_POLICY.name, submittedBy: actor };
  const [added] = await tx.appendClaims([read], home, by);
  if (added === undefined) throw new Error('a correction was not added');
  return added;
}
