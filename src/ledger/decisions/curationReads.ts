import type { Prisma } from '../../generated/prisma/client.ts';
import {
  answersOf,
  claimsAtQuestions,
  claimsEverAt,
  claimsOfDecision,
  countReadings,
  curatedClaims,
  judgementsBefore,
  readingsBy,
  withCorrections,
} from './curatedClaims.ts';
import { curatedAgents } from './curatedAgents.ts';
import { claimsSettledBy, curatedEvents, movesBetween } from './curatedEvents.ts';
import { claimsJudgedNegative, curatedQuestions, leadsTo } from './curatedQuestions.ts';
import { decisionSubject, isRetracted } from './decisionSubject.ts';
import { curatedVersion } from './curatedVersion.ts';
import { hasPendingRows } from './eraseVersion.ts';

type Bound<F> = F extends (tx: Prisma.TransactionClient, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never;

/** The reads that a decision needs before it is recorded. They use the recorded rows, not derived state. */
export interface CurationReads {
  readonly claims: Bound<typeof curatedClaims>;
  readonly questions: Bound<typeof curatedQuestions>;
  readonly leadsTo: Bound<typeof leadsTo>;
  readonly claimsAtQuestions: Bound<typeof claimsAtQuestions>;
  readonly claimsEverAt: Bound<typeof claimsEverAt>;
  readonly claimsOfDecision: Bound<typeof claimsOfDecision>;
  readonly claimsJudgedNegative: Bound<typeof claimsJudgedNegative>;
  readonly agents: Bound<typeof curatedAgents>;
  readonly events: Bound<typeof curatedEvents>;
  readonly movesBetween: Bound<typeof movesBetween>;
  readonly claimsSettledBy: Bound<typeof claimsSettledBy>;
  readonly withCorrections: Bound<typeof withCorrections>;
  readonly countReadings: Bound<typeof countReadings>;
  readonly readingsBy: Bound<typeof readingsBy>;
  readonly judgementsBefore: Bound<typeof judgementsBefore>;
  readonly answersOf: Bound<typeof answersOf>;
  readonly subject: Bound<typeof decisionSubject>;
  readonly isRetracted: Bound<typeof isRetracted>;
  readonly version: Bound<typeof curatedVersion>;
  /** Whether the log still lacks a row that erasing a version would erase. */
  readonly hasPendingRows: Bound<typeof hasPendingRows>;
}

/** The reads over a client that is inside a transaction. */
export const curationReads = (tx: Prisma.TransactionClient): CurationReads => ({
  claims: (ids) => curatedClaims(tx, ids),
  questions: (ids) => curatedQuestions(tx, ids),
  leadsTo: (from, to) => leadsTo(tx, from, to),
  claimsAtQuestions: (ids) => claimsAtQuestions(tx, ids),
  claimsEverAt: (id) => claimsEverAt(tx, id),
  claimsOfDecision: (id) => claimsOfDecision(tx, id),
  claimsJudgedNegative: (at, from, limit) => claimsJudgedNegative(tx, at, from, limit),
  agents: (ids) => curatedAgents(tx, ids),
  events: (ids) => curatedEvents(tx, ids),
  movesBetween: (one, other) => movesBetween(tx, one, other),
  claimsSettledBy: (id) => claimsSettledBy(tx, id),
  withCorrections: (ids) => withCorrections(tx, ids),
  countReadings: (words) => countReadings(tx, words),
  readingsBy: (by) => readingsBy(tx, by),
  judgementsBefore: (id, versions) => judgementsBefore(tx, id, versions),
  answersOf: (ids) => answersOf(tx, ids),
  subject: (id) => decisionSubject(tx, id),
  isRetracted: (id) => isRetracted(tx, id),
  version: (id) => curatedVersion(tx, id),
  hasPendingRows: (id) => hasPendingRows(tx, id),
});
