import { groupBy } from '../../domain/groupBy.ts';
import { inOrder } from './evidenceRows.ts';
import type { EvidenceRows } from './evidenceRows.ts';

/** The question of a claim, and whether the claim counts there. */
export interface ClaimState {
  readonly claimId: string;
  /** The question that it answers; `null` if none. */
  readonly questionId: string | null;
  /** Neither retracted nor rejected, and of the newest version of its article. */
  readonly active: boolean;
  /** The same, but of an older version. */
  readonly former: boolean;
}

/** Decisions refuse circles; the bound is a safeguard, as in the database. */
const MAX_MERGES = 100;

/** Whether a record was retracted: by a retraction that was not retracted, or with the judgement that it was taken over from. */
export function retractions({ retraction, judgement }: EvidenceRows): (id: string) => boolean {
  const of = groupBy(retraction, ({ subjectId }) => subjectId);
  const judged = new Map(judgement.map((row) => [row.id, row]));
  const isRetracted = (id: string): boolean => {
    const from = judged.get(id)?.carriedFromId ?? null;
    return (of.get(id) ?? []).some((row) => !isRetracted(row.id)) || (from !== null && isRetracted(from));
  };
  return isRetracted;
}

/**
 * Which question each claim answers and whether it counts, from the records alone. These are the rules of the database's
 * functions `answered_question` and `claim_is_active`, so that a reader of the records needs no derived state.
 */
export function countClaims(rows: EvidenceRows): readonly ClaimState[] {
  const isRetracted = retractions(rows);
  const questionOf = answeredQuestions(rows, isRetracted);
  const holds = holdingClaims(rows, isRetracted);
  const newest = newestVersions(rows);
  const versions = new Map(rows.version.map((row) => [row.id, row]));
  return rows.claim.map(({ id, versionId }) => {
    const isNewest = newest.get(versions.get(versionId)?.articleId ?? '') === versionId;
    const doesHold = holds(id) && !isRetracted(versionId);
    return {
      ...{ claimId: id, questionId: questionOf(id) },
      ...{ active: doesHold && isNewest, former: doesHold && !isNewest },
    };
  });
}

/** The newest version of each article. */
export const newestVersions = ({ version }: EvidenceRows): ReadonlyMap<string, string> =>
  new Map(version.toSorted((a, b) => a.ordinal - b.ordinal).map(({ articleId, id }) => [articleId, id]));

type IsRetracted = (id: string) => boolean;

function answeredQuestions(
  { answer, merge, split, judgement }: EvidenceRows,
  isRetracted: IsRetracted,
): (claimId: string) => string | null {
  const mergedInto = new Map(
    merge.filter(({ id }) => !isRetracted(id)).map(({ questionId, intoId }) => [questionId, intoId]),
  );
  const resolve = (question: string | null): string | null => {
    let at = question;
    for (let step = 0; step < MAX_MERGES; step++) at = mergedInto.get(at ?? '') ?? at;
    return at;
  };
  const leaves = new Map<string, string | null>([
    ...[...merge, ...split].map(({ id, questionId }) => [id, questionId] as const),
    ...judgement
      .filter(({ verdict }) => verdict === 'NEGATIVE')
      .map(({ id, questionId }) => [id, questionId] as const),
  ]);
  const answersOf = groupBy(answer, ({ claimId }) => claimId);
  return (claimId) => {
    let current: string | null = null;
    for (const { questionId, causeId } of answersOf.get(claimId) ?? []) {
      if (causeId !== null && isRetracted(causeId)) continue;
      const from = leaves.get(causeId ?? '') ?? null;
      if (from === null || current === from || resolve(current) === from) current = questionId;
    }
    return resolve(current);
  };
}

/** A claim holds unless it was retracted, its reading rejected, or it is a correction that ended. */
function holdingClaims({ judgement }: EvidenceRows, isRetracted: IsRetracted): (claimId: string) => boolean {
  const standing = judgement.filter(({ id, questionId }) => questionId === null && !isRetracted(id));
  const of = groupBy(standing, ({ claimId }) => claimId);
  const givenBy = new Map(judgement.map((row) => [row.correctionId, row]));
  const correctionHolds = (claimId: string): boolean => {
    const given = givenBy.get(claimId);
    if (given === undefined) return true;
    const later = (of.get(given.claimId) ?? []).filter(
      (row) => inOrder(row, given) > 0 && row.id !== given.id,
    );
    const isReplaced = later.some(
      ({ verdict, correctionId }) => verdict !== 'NEGATIVE' || correctionId !== null,
    );
    return !isRetracted(given.id) && !isReplaced && correctionHolds(given.claimId);
  };
  return (claimId) =>
    !isRetracted(claimId) && of.get(claimId)?.at(-1)?.verdict !== 'NEGATIVE' && correctionHolds(claimId);
}
