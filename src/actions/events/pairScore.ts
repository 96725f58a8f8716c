import { rawScore } from '../../matching/questions/matchScore.ts';
import type { PairScore } from '../../matching/questions/settleQuestions.ts';

/** How well two figures of an event answer one question. */
export const pairScore: PairScore = (a, b) => rawScore(a, b).logOdds;
