import { computeAgreements } from '../../actions/agreements/computeAgreements.ts';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type { Ledger } from '../../ledger/openLedger.ts';
import { BUNDLE_FORMAT } from './bundleForm.ts';
import type { Bundle } from './bundleForm.ts';
import { bundleReads } from './bundleReads.ts';
import { findDifferences } from './findDifferences.ts';
import { noteReads } from './noteReads.ts';
import { proveEntries } from './proveEntries.ts';

/** The question of a bundle. */
export interface BundleOf {
  readonly questionId: string;
  /** The number of log entries as of which it is read; `null` for all that are signed. */
  readonly position: number | null;
  /** Whether the texts of the versions go with it. */
  readonly withTexts: boolean;
  /** The version of this program. */
  readonly program: string;
}

/**
 * Collects the evidence of a question's verdict, all at one instant of the log. Throws ErrorWithRemedy (COMMAND) if there
 * is no such question or no verdict, and ErrorWithRemedy (LOG) if the records do not lead to the verdict.
 */
export async function collectBundle(
  ledger: Pick<Ledger, 'read' | 'log'>,
  { questionId, position, withTexts, program }: BundleOf,
): Promise<Bundle> {
  const head = await ledger.log.latestCheckpoint();
  if (head === null) throw refuse('The log is empty.', 'Take in articles first.');
  const asOf = await ledger.read.resolveAsOf({ position: position ?? head.size });
  if (!asOf.ok) throw refuse(asOf.error.message, asOf.error.remedy);
  const { instant } = asOf.value;
  const then = ledger.read.at(instant);
  if ((await then.questions([questionId])).length === 0) throw await withoutQuestion(ledger.read, questionId);
  const { read, noted } = noteReads(then);
  const [{ agreement } = { agreement: null }] = await computeAgreements(read, [questionId]);
  if (agreement === null) throw await withoutClaims(then, questionId);
  const ids = await ledger.read.evidenceIds(instant, {
    questionId,
    claimIds: [...noted.claimIds],
    agentIds: [...noted.agentIds],
    told: noted.told,
  });
  const proven = await proveEntries(ledger, ids, { position: asOf.value.position, size: head.size });
  const bundle: Bundle = {
    ...{ format: BUNDLE_FORMAT, program, policy: agreement.policy, question: questionId },
    ...{ position: asOf.value.position, head: head.note },
    ...proven,
    copies: [...noted.copies.values()],
    texts: withTexts ? await readTexts(ledger.read, proven) : [],
    agreement: { ...agreement },
  };
  const [again] = await computeAgreements(bundleReads(bundle), [questionId]);
  const [difference] = findDifferences(bundle.agreement, again?.agreement ?? null);
  if (difference !== undefined)
    throw new ErrorWithRemedy(
      'LOG',
      `The records of ${questionId} do not lead to its verdict: ${difference}`,
      'Find the difference with: consilience verify',
    );
  return bundle;
}

const refuse = (message: string, remedy: string): ErrorWithRemedy =>
  new ErrorWithRemedy('COMMAND', message, remedy);

async function withoutQuestion(read: LedgerReader, questionId: string): Promise<ErrorWithRemedy> {
  return (await read.questions([questionId])).length > 0
    ? refuse(
        `${questionId} is not in the log at this point.`,
        'Wait until `consilience verify` reports no pending entries, or name a later point.',
      )
    : refuse(
        `There is no question ${questionId}.`,
        'Give an id as the API prints it: question_ and 26 characters.',
      );
}

async function withoutClaims(read: LedgerReader, questionId: string): Promise<ErrorWithRemedy> {
  const [state] = await read.questionStates([questionId]);
  const into = state?.mergedIntoId ?? null;
  return into === null
    ? refuse(`No claim answers ${questionId}, so it has no verdict.`, 'Name a question that has claims.')
    : refuse(`${questionId} was merged into ${into}.`, `Bundle that one: consilience bundle ${into}`);
}

/** The texts of the versions whose entries still have their words. */
async function readTexts(read: LedgerReader, { entries }: Pick<Bundle, 'entries'>): Promise<Bundle['texts']> {
  const ids = entries.filter(({ entry }) => entry.kind === 'version').map(({ entry }) => entry.id);
  const salts = new Map((await read.versions(ids)).map(({ id, salt }) => [id, salt]));
  return (await read.texts(ids)).map(({ id, text, layout }) => ({
    ...{ versionId: id, text, layout },
    salt: salts.get(id) ?? '',
  }));
}
