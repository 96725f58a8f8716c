import { idKind } from '../../ledger/ids.ts';
import { isRetractable } from '../../ledger/decisions/decisionSubject.ts';
import type { RetractionSubject } from '../../ledger/decisions/decisionSubject.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { Decision, Undo } from './decision.ts';
import { ok } from '../../domain/result.ts';
import { refuseDecision } from './decisionResult.ts';
import type { DecisionResult } from './decisionResult.ts';
import { notFound } from './checks/refusals.ts';

export interface RetractInput {
  /** A claim, an article version, or a decision. */
  readonly id: string;
  readonly reason: string;
}

export interface Retracted {
  /** The retraction. */
  readonly decisionId: string;
  /** The claim, version, question, article or event that it is about. */
  readonly subjectId: string;
}

/** The undo of every kind that a retraction can name, apart from retractions. */
export type Undos = {
  readonly [Kind in RetractionSubject['kind']]: Undo<Extract<RetractionSubject, { readonly kind: Kind }>>;
};

/** The undo of evidence. */
export const undoClaim: Undo<{ readonly id: string }> = {
  affected: (_, { id }) => Promise.resolve({ claimIds: [id], questionIds: [] }),
  describe: ({ id }) => id,
};

export const undoVersion: Undo<{ readonly id: string }> = {
  affected: async (tx, { id }) => ({ claimIds: await tx.read.claimIdsOf(id), questionIds: [] }),
  describe: ({ id }) => id,
};

interface CheckedRetraction {
  readonly id: string;
  readonly subject: RetractionSubject;
}

/** Takes evidence or a decision back, with all its consequences. Retracting a retraction brings it back. */
export const retract = (undos: Undos): Decision<RetractInput, CheckedRetraction, Retracted> => ({
  name: 'retract',
  check: async (tx, { id }) => {
    const found = await checkRetraction(tx, id);
    return found.ok ? ok({ id, subject: found.value }) : found;
  },
  apply: async (tx, { id, subject }, by) => {
    const undo = undos[subject.kind] as Undo<RetractionSubject>;
    const before = await undo.affected(tx, subject);
    const decisionId = await tx.addDecision('retraction', { subjectId: id, ...by });
    const restored = (await undo.checkRestored?.(tx, subject)) ?? ok(null);
    if (!restored.ok) return restored;
    const after = await undo.affected(tx, subject);
    const settled = await undo.settle?.(tx, subject, { retractedId: id, retractionId: decisionId, by });
    return ok({
      value: { decisionId, subjectId: undo.describe(subject) },
      claimIds: [...new Set([...before.claimIds, ...after.claimIds])],
      questionIds: [...new Set([...before.questionIds, ...after.questionIds, ...(settled ?? [])])],
    });
  },
});

async function checkRetraction(
  tx: LedgerTransaction,
  id: string,
): Promise<DecisionResult<RetractionSubject>> {
  const subject = await tx.curation.subject(id);
  if (!subject) {
    const kind = idKind(id);
    if (kind === null || isRetractable(kind)) return notFound('id', kind ?? 'object', id);
    return refuseDecision(
      'NOT_RETRACTABLE',
      'id',
      `${id} is a ${kind}, which is neither evidence nor a decision of a person.`,
      'Retract a claim, an article version or a decision. To undo an answer of the matcher, use judgeAnswer; to take an article out of an event, moveArticle.',
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
