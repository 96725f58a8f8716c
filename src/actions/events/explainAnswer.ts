import type { NewAnswer } from '../../ledger/decisions/answers.ts';
import { eventScore } from '../../matching/questions/eventScore.ts';
import { explainScore, questionScore } from '../../matching/questions/questionScore.ts';
import type { FigureToSettle } from '../../matching/questions/settleQuestions.ts';
import { toScoreReasons } from '../questions/matchedBy.ts';

/** The score of a figure against the other figures of its question, with the reasons. */
export function explainAnswer(
  figure: FigureToSettle,
  figures: readonly FigureToSettle[],
  questionId: string,
): Pick<NewAnswer, 'score' | 'reasons'> {
  const others = figures.filter((other) => other !== figure);
  const isLinkedToOne = others.some((other) => isLinked(figure, other) || isLinked(other, figure));
  const members = others.map(({ claim }) => claim);
  const { score, features } = explainScore(
    questionScore(figure.claim, { id: questionId, members }, eventScore),
  );
  if (score > 0 || !isLinkedToOne) return { score: String(score), reasons: toScoreReasons(features) };
  const reason = 'The article says that the two are about one number.';
  return { score: '1', reasons: [{ name: 'link', contribution: null, reason }] };
}

const isLinked = ({ links, means }: FigureToSettle, { claim }: FigureToSettle): boolean =>
  links.some(({ to }) => to === claim.id) || means.includes(claim.id);
