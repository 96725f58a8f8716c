import { computeAgreements } from '../../actions/agreements/computeAgreements.ts';
import type { Agreement } from '../../comparison/agreement/agreement.ts';
import { FIGURE_POLICY } from '../../domain/figures/figurePolicyTable.ts';
import { openTimedCheckpoint } from '../../log/note/openTimedCheckpoint.ts';
import type { TimedCheckpoint } from '../../log/note/openTimedCheckpoint.ts';
import type { Verifier } from '../../log/note/verifier.ts';
import type { Bundle } from './bundleForm.ts';
import { bundleReads } from './bundleReads.ts';
import { checkReceipts } from './checkReceipts.ts';
import { checkTexts } from './checkTexts.ts';
import { findDifferences } from './findDifferences.ts';

/** The result of checking a bundle. */
export interface CheckedBundle {
  /** `null` if the key did not sign the head of the file. */
  readonly head: TimedCheckpoint | null;
  /** The agreement by the records; `null` if it could not be computed. */
  readonly agreement: Agreement | null;
  /** A sentence for each difference, with its remedy. */
  readonly differences: readonly Difference[];
  /** Whether this program has another policy than the file, so that no verdict could be computed. */
  readonly isOtherPolicy: boolean;
}

/** A difference, and what the reader can do. */
export interface Difference {
  readonly text: string;
  readonly remedy: string;
}

const ASK_AGAIN = 'Ask for the bundle again, and take the key from your first copy.';

/**
 * Checks a bundle without a database: its head with the key, every record with its entry, and the verdict by computing it
 * from the records.
 */
export async function checkBundle(bundle: Bundle, verifier: Verifier): Promise<CheckedBundle> {
  const isOtherPolicy = bundle.policy !== FIGURE_POLICY.name;
  const head = openTimedCheckpoint(bundle.head, verifier);
  if (!head.ok) {
    const text = `The head of the file can't be trusted: ${head.error}.`;
    return { head: null, agreement: null, differences: [{ text, remedy: ASK_AGAIN }], isOtherPolicy };
  }
  const differences = [...checkReceipts(bundle, head.value), ...checkTexts(bundle)].map((text) => ({
    text,
    remedy: ASK_AGAIN,
  }));
  if (differences.length > 0 || isOtherPolicy)
    return { head: head.value, agreement: null, differences, isOtherPolicy };
  const computed = await compute(bundle);
  return { head: head.value, isOtherPolicy, ...computed };
}

async function compute(bundle: Bundle): Promise<Pick<CheckedBundle, 'agreement' | 'differences'>> {
  try {
    const [answer] = await computeAgreements(bundleReads(bundle), [bundle.question]);
    const agreement = answer?.agreement ?? null;
    const remedy =
      'Ask for the bundle again; if the program that wrote it has another version, verify with that version.';
    const differences = findDifferences(bundle.agreement, agreement).map((text) => ({
      text: `The verdict differs: ${text}`,
      remedy,
    }));
    return { agreement, differences };
  } catch (error) {
    // All records are as signed, so it is a record that is missing.
    const why = error instanceof Error ? error.message : String(error);
    return {
      agreement: null,
      differences: [{ text: `No verdict follows from the records: ${why}.`, remedy: ASK_AGAIN }],
    };
  }
}
