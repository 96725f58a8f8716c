import type { NewAnswer } from '../../ledger/decisions/answers.ts';
import type { ClaimsElsewhere, StoredFigure } from '../../ledger/derived/figuresToSettle.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import { settleQuestions } from '../../matching/questions/settleQuestions.ts';
import type {
  SettledByPeople,
  SettledEvent,
  SettledQuestion,
} from '../../matching/questions/settleQuestions.ts';
import { MATCHED_BY } from '../questions/matchedBy.ts';
import { explainAnswer } from './explainAnswer.ts';
import { findMeant } from './findMeant.ts';
import { loadFigures } from './loadFigures.ts';
import { openQuestions } from './openQuestions.ts';
import { pairScore } from './pairScore.ts';
import { suggestClose } from './suggestClose.ts';

/**
 * Figures of an event that are settled at once, the newest: the square of them in time, a second. The others keep their
 * questions.
 */
const MAX_SETTLED = 3_000;

/** The changes of settling an event. */
export interface EventChange {
  /** The claims that moved; the caller refreshes them. */
  readonly claimIds: readonly string[];
  /** Other events with claims at its questions. */
  readonly eventIds: readonly string[];
}

/**
 * Settles the questions of an event again, from all its figures. Only a claim that moves gets a new answer.
 * @param causeId the decision after which it is settled; `null` if an article came. If it is retracted, so are the answers.
 */
export async function settleEvent(
  tx: LedgerTransaction,
  eventId: string,
  causeId: string | null,
): Promise<EventChange> {
  const { stored, subjects, figures: loaded } = await loadFigures(tx.read, eventId, MAX_SETTLED);
  if (stored.length === 0) return { claimIds: [], eventIds: [] };
  const people = await readDecisions(tx, stored);
  const meant = await findMeant(tx.read, stored, subjects, people);
  const figures = loaded.map((figure) => ({ ...figure, means: meant.get(figure.claim.id) ?? [] }));
  const asked = [...new Set(stored.flatMap(({ questionId }) => questionId ?? []))];
  const elsewhere = await tx.read.claimsElsewhere(eventId, asked);
  const settled = settleQuestions({
    figures,
    people,
    elsewhere: countElsewhere(elsewhere, eventId),
    pairScore,
  });
  const claimIds = await recordSettled(tx, settled, causeId);
  return { claimIds, eventIds: elsewhere.flatMap((other) => other.eventId ?? []) };
}

/** The claims of each question elsewhere. Of two events with as many claims the older one keeps the question. */
function countElsewhere(elsewhere: readonly ClaimsElsewhere[], eventId: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { questionId, eventId: other, count } of elsewhere)
    counts.set(
      questionId,
      (counts.get(questionId) ?? 0) + count + (other !== null && other < eventId ? 0.5 : 0),
    );
  return counts;
}

/** The decisions of people: each is about the claims that answered the question when it was made. */
async function readDecisions(
  tx: LedgerTransaction,
  figures: readonly StoredFigure[],
): Promise<SettledByPeople> {
  const decided = await tx.read.decidedQuestions(figures.map(({ id }) => id));
  const pairs = (answers: boolean): (readonly [string, string])[] =>
    decided
      .filter((decision) => decision.answers === answers)
      .flatMap(({ claimId, questionId, recordedAt }) =>
        figures
          .filter(
            (other) => other.questionId === questionId && other.id !== claimId && other.since <= recordedAt,
          )
          .map(({ id }) => [claimId, id] as const),
      );
  const given = decided.filter(({ answers }) => answers);
  return {
    together: pairs(true),
    apart: pairs(false),
    questionOf: new Map(given.map(({ claimId, questionId }) => [claimId, questionId])),
  };
}

async function recordSettled(
  tx: LedgerTransaction,
  { questions, close }: SettledEvent,
  causeId: string | null,
): Promise<readonly string[]> {
  const ids = await openQuestions(tx, questions);
  const answers = questions.flatMap((question, index) =>
    answersOf(question, ids[index] ?? '').map((answer) => ({ ...answer, causeId })),
  );
  await tx.addAnswers(answers);
  const moved = answers.map(({ claimId }) => claimId);
  await suggestClose(tx, { questions, ids, close, moved: new Set(moved) });
  return moved;
}

/** The answers of the claims that come to a question. */
function answersOf(
  { figures, questionId: kept }: SettledQuestion,
  questionId: string,
): readonly Omit<NewAnswer, 'causeId'>[] {
  return figures.flatMap((figure, index) => {
    if (figure.questionId === questionId) return [];
    const opens = kept === null && index === 0;
    const why = opens ? { score: null, reasons: [] } : explainAnswer(figure, figures, questionId);
    return [{ claimId: figure.claim.id, questionId, decidedBy: MATCHED_BY, ...why }];
  });
}
