import type { NewSuggestion } from '../../ledger/decisions/suggestions.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import { eventScore } from '../../matching/questions/eventScore.ts';
import { explainScore, questionScore } from '../../matching/questions/questionScore.ts';
import type { CloseQuestions, SettledQuestion } from '../../matching/questions/settleQuestions.ts';
import { MATCHED_BY, toScoreReasons } from '../questions/matchedBy.ts';

/** Suggestions of one arrival: a person reads no more of one article, and each costs a millisecond. */
const MAX_SUGGESTIONS = 50;

interface Settled {
  readonly questions: readonly SettledQuestion[];
  /** Their ids, in their order. */
  readonly ids: readonly string[];
  readonly close: readonly CloseQuestions[];
  /** The claims that came to a question just now: nothing else has come any closer. */
  readonly moved: ReadonlySet<string>;
}

/** Records the pairs of questions that may be one. It never repeats a suggestion, nor one that a person decided. */
export async function suggestClose(
  tx: LedgerTransaction,
  { questions, ids, close, moved }: Settled,
): Promise<void> {
  const hasMoved = (index: number): boolean =>
    questions[index]?.figures.some(({ claim }) => moved.has(claim.id)) ?? false;
  const suggestions = close
    .filter(({ one, other }) => hasMoved(one) || hasMoved(other))
    .slice(0, MAX_SUGGESTIONS)
    .flatMap((pair) => {
      const sides = [pair.one, pair.other].flatMap((index) => {
        const [question, id] = [questions[index], ids[index]];
        return question && id !== undefined
          ? [{ id, members: question.figures.map(({ claim }) => claim) }]
          : [];
      });
      const [few, many] = sides.sort((a, b) => a.members.length - b.members.length);
      return few && many ? suggest(few, many, pair.score) : [];
    });
  const known = new Set(await tx.redundantSuggestions(suggestions));
  await tx.addSuggestions(suggestions.filter((_, index) => !known.has(index)));
}

type Side = Parameters<typeof questionScore>[1];

/** A claim alone may answer the other question; two questions of several claims may be one. */
function suggest(few: Side, many: Side, score: number): readonly NewSuggestion[] {
  const [first] = few.members;
  if (!first) return [];
  const { features } = explainScore(questionScore(first, many, eventScore));
  const found = { score: String(score), reasons: toScoreReasons(features), matcher: MATCHED_BY };
  const isAlone = few.members.length === 1;
  return isAlone
    ? [{ kind: 'ANSWER', questionId: many.id, claimId: first.id, otherId: null, ...found }]
    : [{ kind: 'MERGE', questionId: few.id, otherId: many.id, claimId: null, ...found }];
}
