import { eventScore } from '../../matching/questions/eventScore.ts';
import type { PairScore } from '../../matching/questions/settleQuestions.ts';

/** How well two figures of an event answer one question. */
export const pairScore: PairScore = (a, b) => eventScore(a, b).logOdds;
