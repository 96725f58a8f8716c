import type { Claim } from '../../domain/claims/claim.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type { MatchSubject } from '../../matching/claims/matchSubject.ts';
import { explainScore, questionScore } from '../../matching/questions/questionScore.ts';
import { settleQuestions } from '../../matching/questions/settleQuestions.ts';
import type { FigureToSettle, SettledQuestion } from '../../matching/questions/settleQuestions.ts';
import { loadFigures } from '../events/loadFigures.ts';
import { pairScore } from '../events/pairScore.ts';
import { isSettled } from '../questions/assignQuestions.ts';
import { findQuestions, type AssignedClaim } from '../questions/findQuestions.ts';

/** The stored question that a claim of a text meets. */
export interface QuestionMatch {
  readonly questionId: string | null;
  readonly score: string | null;
  readonly isSuggestion: boolean;
}

export const NO_MATCH: QuestionMatch = { questionId: null, score: null, isSuggestion: false };

/** Figures of an event that a text is settled with, the newest: the square of them in time, 0.2 s for the client. */
const MAX_FIGURES = 1_000;

/**
 * The questions that the claims of a text meet, by the ids of the claims. Figures are settled with those of the event, as
 * if the text were an article of it; a text without an event only has suggestions. Nothing is stored.
 * @param versionId the id of the text, which no stored version has
 */
export async function placeClaims(
  read: LedgerReader,
  versionId: string,
  eventId: string | null,
  { claims, subjects }: { readonly claims: readonly Claim[]; readonly subjects: readonly MatchSubject[] },
): Promise<ReadonlyMap<string, QuestionMatch>> {
  const figures = eventId === null ? [] : toSettle(claims, subjects);
  const settled = new Set(figures.map(({ claim }) => claim.id));
  const others = subjects.filter(({ id }) => !settled.has(id));
  const placed = await findQuestions(read, versionId, others);
  const found = new Map(placed.map((place) => [place.claim.id, matchedQuestion(place)]));
  if (eventId !== null)
    for (const [id, match] of await settleFigures(read, eventId, figures)) found.set(id, match);
  return found;
}

/** The stored question of a claim that is assigned as it comes: the one it answers, or the one a person would be asked about. */
function matchedQuestion({ claim, match: { decision, ranked } }: AssignedClaim): QuestionMatch {
  const best = ranked.find(({ questionId }) => !questionId.startsWith('~'));
  if (!best || decision === 'NEW') return NO_MATCH;
  const isSuggestion = decision === 'SUGGESTED' || isSettled(claim);
  return { questionId: best.questionId, score: String(best.score), isSuggestion };
}

function toSettle(claims: readonly Claim[], subjects: readonly MatchSubject[]): readonly FigureToSettle[] {
  return claims.flatMap((claim, index): FigureToSettle[] => {
    const subject = subjects[index];
    if (!isSettled(claim) || !claim.figure || !subject) return [];
    const { place, links, words, figure } = claim;
    const order = `~${String(index).padStart(6, '0')}`;
    const settled = { claim: subject, place, links, span: words, literal: figure.literal };
    return [{ ...settled, means: [], order, questionId: null }];
  });
}

/** Settles the figures of a text with those of an event, whose questions stay as they are. */
async function settleFigures(
  read: LedgerReader,
  eventId: string,
  figures: readonly FigureToSettle[],
): Promise<ReadonlyMap<string, QuestionMatch>> {
  const { figures: stored } = await loadFigures(read, eventId, MAX_FIGURES);
  const asked = stored.filter(({ questionId }) => questionId !== null);
  const byQuestion = groupBy(asked, ({ questionId }) => questionId ?? '');
  const together = [...byQuestion.values()].flatMap(([first, ...rest]) =>
    rest.map(({ claim }) => [first?.claim.id ?? '', claim.id] as const),
  );
  const questionOf = new Map(asked.map(({ claim, questionId }) => [claim.id, questionId ?? '']));
  const { questions, close } = settleQuestions({
    figures: [...asked, ...figures],
    people: { together, apart: [], questionOf },
    elsewhere: new Map(),
    pairScore,
  });
  const own = new Set(figures.map(({ claim }) => claim.id));
  const matches = new Map<string, QuestionMatch>();
  for (const [index, question] of questions.entries()) {
    const closest = close.flatMap(({ one, other }) =>
      one === index ? (questions[other] ?? []) : other === index ? (questions[one] ?? []) : [],
    );
    const isNew = question.questionId === null;
    const met = isNew ? closest.find(({ questionId }) => questionId !== null) : question;
    for (const { claim } of question.figures)
      if (own.has(claim.id)) matches.set(claim.id, met ? matchOf(claim, met, own, isNew) : NO_MATCH);
  }
  return matches;
}

function matchOf(
  claim: MatchSubject,
  { questionId, figures }: SettledQuestion,
  own: ReadonlySet<string>,
  isSuggestion: boolean,
): QuestionMatch {
  const members = figures.map((figure) => figure.claim).filter(({ id }) => !own.has(id));
  const { score } = explainScore(questionScore(claim, { id: questionId ?? '', members }));
  return { questionId, score: String(score), isSuggestion };
}
