import { idKind } from '../../domain/ids.ts';
import type { DecisionSubject } from '../../ledger/decisions/decisionSubject.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { LedgerWriter } from '../../ledger/ledgerWriter.ts';
import { curationVerb } from './curationVerb.ts';
import type { CurationVerb } from './curationVerb.ts';
import { ok } from '../../domain/result.ts';
import { refuseDecision } from './decisionResult.ts';
import type { DecisionResult } from './decisionResult.ts';
import { notFound } from './checks/refusals.ts';
import { refreshDerived } from './effects/refreshDerived.ts';

export interface RetractInput {
  /** A claim, an article version, or a decision: a judgement, merge, split, stance or retraction. */
  readonly id: string;
  readonly reason: string;
}

export interface Retracted {
  /** The retraction. */
  readonly decisionId: string;
  /** The claim, version or question that it is about. */
  readonly subjectId: string;
}

export type Retract = CurationVerb<RetractInput, Retracted>;

/** The verb that takes something back: what follows from it counts no more. Retracting a retraction brings it back. */
export const retract = (write: LedgerWriter): Retract =>
  curationVerb('retract', write, async (tx, { id, reason }, actor) => {
    const found = await checkRetraction(tx, id);
    if (!found.ok) return found;
    const subject = found.value;
    const before = await affectedBy(tx, subject);
    const decisionId = await tx.addRetraction({ subjectId: id, actor, reason });
    if (subject.kind === 'merge') {
      const broughtBack = await checkRestoredMerge(tx, subject);
      if (!broughtBack.ok) return broughtBack;
    }
    const after = await affectedBy(tx, subject);
    const claimIds = [...new Set([...before.claimIds, ...after.claimIds])];
    const questionIds = [...new Set([...before.questionIds, ...after.questionIds])];
    await refreshDerived(tx, claimIds, questionIds);
    return ok({ decisionId, subjectId: mainSubjectId(subject) });
  });

function mainSubjectId(subject: DecisionSubject): string {
  if (subject.kind === 'judgement' || subject.kind === 'stance') return subject.claimId;
  return subject.kind === 'merge' || subject.kind === 'split' ? subject.questionId : subject.id;
}

async function checkRetraction(tx: LedgerTransaction, id: string): Promise<DecisionResult<DecisionSubject>> {
  const subject = await tx.curation.subject(id);
  if (!subject) {
    const kind = idKind(id);
    if (kind === null || RETRACTABLE.has(kind)) return notFound('id', kind ?? 'object', id);
    return refuseDecision(
      'NOT_RETRACTABLE',
      'id',
      `${id} is a ${kind}, which is neither evidence nor a decision of a person.`,
      'Retract a claim, an article version, a judgement, merge, split, stance or retraction. What the matcher answered is undone by judgeAnswer.',
    );
  }
  if (subject.kind === 'version' && (await tx.read.erasures([subject.id])).length > 0) {
    return refuseDecision(
      'ERASED',
      'id',
      `The words of ${subject.id} were erased; it can't be brought back.`,
      'There is nothing to do. Its text can be added again as a new version.',
    );
  }
  if (!(await tx.curation.isRetracted(id))) return ok(subject);
  return refuseDecision(
    'RETRACTED',
    'id',
    `${id} is retracted already.`,
    'There is nothing to do. To bring it back, retract that retraction.',
  );
}

const RETRACTABLE: ReadonlySet<string> = new Set([
  'claim',
  'version',
  'judgement',
  'merge',
  'split',
  'stance',
  'retraction',
]);

/** The claims and questions that have to do with a subject as things stand. */
async function affectedBy(
  tx: LedgerTransaction,
  subject: DecisionSubject,
): Promise<{ readonly claimIds: readonly string[]; readonly questionIds: readonly string[] }> {
  switch (subject.kind) {
    case 'claim':
      return { claimIds: [subject.id], questionIds: [] };
    case 'stance':
      return { claimIds: [subject.claimId, subject.otherId], questionIds: [] };
    case 'version':
      return { claimIds: await tx.read.claimIdsOf(subject.id), questionIds: [] };
    case 'judgement':
    case 'split': {
      const claimIds = await tx.curation.claimsOfDecision(subject.id);
      return { claimIds: await tx.curation.withCorrections(claimIds), questionIds: [] };
    }
    case 'merge': {
      const ends = [subject.questionId, subject.intoId];
      const standing = (await tx.curation.questions(ends)).map(({ currentId }) => currentId);
      const questionIds = [...new Set([...ends, ...standing])];
      const now = await tx.curation.claimsAtQuestions(questionIds);
      const ever = await tx.curation.claimsEverAt(subject.questionId);
      return { claimIds: [...new Set([...now, ...ever])], questionIds };
    }
  }
}

/** Whether a merge that may stand again goes with the merges that were decided since it was taken back. */
async function checkRestoredMerge(
  tx: LedgerTransaction,
  { id, questionId, intoId }: Extract<DecisionSubject, { kind: 'merge' }>,
): Promise<DecisionResult<null>> {
  if (await tx.curation.isRetracted(id)) return ok(null);
  const [question] = await tx.curation.questions([questionId]);
  if (question && question.merges > 1) {
    return refuseDecision(
      'ALREADY_DECIDED',
      'id',
      `${questionId} was merged into another question since.`,
      'Retract that merge first.',
    );
  }
  if (!(await tx.curation.leadsTo(intoId, questionId))) return ok(null);
  return refuseDecision(
    'MERGE_CYCLE',
    'id',
    `${intoId} was merged into ${questionId} since, so that ${id} would close a circle.`,
    'Retract that merge first.',
  );
}
