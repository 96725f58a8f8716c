import { actionsOver } from '../../../src/actions/actions.ts';
import { testMarks } from '../testSigner.ts';
import type { Actions } from '../../../src/actions/actions.ts';
import { refreshAgreements } from '../../../src/actions/agreements/refreshAgreements.ts';
import type { WriteBy } from '../../../src/actions/articles/addArticle.ts';
import type { DecisionResult } from '../../../src/actions/curation/decisionResult.ts';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import { openLedger } from '../../../src/ledger/openLedger.ts';
import type { Ledger } from '../../../src/ledger/openLedger.ts';
import { onceReader } from '../onceReader.ts';
import { ask } from '../ask.ts';
import { claimOn, intaken } from './sampleClaims.ts';
import { storeArticle } from './storeArticle.ts';
import { openTestDatabase } from '../postgres/testDatabase.ts';
import { intakeAt } from '../intakeAt.ts';
import { UNHURRIED } from './unhurried.ts';

/** A ledger with the actions of curation, and short ways to fill and read it. */
export interface Desk {
  readonly ledger: Ledger;
  readonly actions: Actions;
  /** Adds an article of one sentence with a single claim, on the words "N boats". */
  addBoats(count: number, changed?: Partial<Claim>): Promise<{ claimId: string; versionId: string }>;
  /** Opens a question, as the matcher would, with some claims. */
  openQuestion(claimIds: readonly string[], label?: string): Promise<string>;
  /** Opens a question for each number, with that many claims; gives all ids. */
  openQuestions(...sizes: readonly number[]): Promise<readonly { id: string; claimIds: readonly string[] }[]>;
  /** The question of a claim, active or not. */
  questionOf(claimId: string): Promise<string | null>;
  isActive(claimId: string): Promise<boolean>;
  /** The number of active claims from which the question was settled, and the question into which it was merged. */
  stateOf(
    questionId: string,
  ): Promise<{ claimCount: number; mergedIntoId: string | null; label: string } | undefined>;
  /** Derived rows of claims that contradict the recorded rows; none if all is well. */
  contradictions(): Promise<readonly unknown[]>;
  rows(table: string): Promise<number>;
  close(): Promise<void>;
}

/** Derived rows that contradict the recorded ones. */
const CONTRADICTIONS = `SELECT s.claim_id, s.question_id FROM claim_state s JOIN claim c ON c.id = s.claim_id
         WHERE s.question_id IS DISTINCT FROM answered_question(s.claim_id)
            OR s.active <> claim_is_active(c.id, c.version_id) OR merged_into(s.question_id) IS NOT NULL
         UNION ALL
         SELECT q.question_id, q.claim_count::text FROM question_state q
         WHERE q.claim_count <> (SELECT count(*) FROM claim_state s WHERE s.question_id = q.question_id AND s.active)
            OR q.merged_into_id IS DISTINCT FROM merged_into(q.question_id)`;

export async function openDesk(): Promise<Desk> {
  const database = await openTestDatabase();
  const ledger = await openLedger({ url: database.url, limits: UNHURRIED });
  let articles = 0;
  const desk: Desk = {
    ledger,
    actions: actionsOver(
      ledger,
      onceReader,
      intakeAt(() => new Date()),
      testMarks,
    ),
    addBoats: async (count, changed = {}) => {
      const text = `Quay ${articles++}: the harbour master counted ${count} boats at dawn.`;
      const article = intaken(text, {
        publisher: `Outlet ${articles}`,
        url: `https://boats.example/${articles}`,
      });
      const { versionId, claims } = await storeArticle(ledger, article, [
        claimOn(text, `${count} boats`, changed),
      ]);
      const claimId = claims[0]!.id;
      await ledger.write.transact(null, async (tx) => {
        await tx.addClaimStates([{ claimId, lookup: [], publishedInstant: null }]);
        await tx.refreshClaimStates([claimId]);
      });
      return { claimId, versionId };
    },
    openQuestion: async (claimIds, label = 'How many boats?') => {
      const opened = await ledger.write.transact(null, async (tx) => {
        const like = {
          kind: 'FIGURE' as const,
          measureKey: 'boat',
          periodStart: null,
          periodEnd: null,
          place: null,
        };
        const [questionId = ''] = await tx.addQuestions([{ ...like, label }]);
        const decided = { decidedBy: 'test-matcher/1', causeId: null, score: '0.9' };
        const reasons = [{ name: 'thing.same', contribution: '1', reason: 'Both count boats.' }];
        await tx.addAnswers(claimIds.map((claimId) => ({ claimId, questionId, ...decided, reasons })));
        await tx.refreshClaimStates(claimIds);
        await refreshAgreements(tx, [questionId]);
        return questionId;
      });
      if (opened.conflict) throw new Error('there was no key to conflict with');
      return opened.value;
    },
    openQuestions: async (...sizes) => {
      const opened = [];
      for (const size of sizes) {
        const claimIds = [];
        for (let n = 0; n < size; n++) claimIds.push((await desk.addBoats(articles + 1)).claimId);
        opened.push({ id: await desk.openQuestion(claimIds), claimIds });
      }
      return opened;
    },
    questionOf: async (claimId) => (await ledger.read.claimQuestions([claimId]))[0]?.questionId ?? null,
    isActive: async (claimId) => (await ledger.read.claimQuestions([claimId]))[0]?.isActive ?? false,
    stateOf: async (questionId) => (await ledger.read.questionStates([questionId]))[0],
    contradictions: () => ask(database.url, CONTRADICTIONS),
    rows: async (table) => Number((await ask(database.url, `SELECT count(*) AS n FROM ${table}`))[0]!['n']),
    close: async () => {
      await ledger.close();
      await database.drop();
    },
  };
  return desk;
}

/** The author of decisions in a test. */
export const by = (actor = 'ada', idempotencyKey: string | null = null): WriteBy => ({
  actor,
  idempotencyKey,
});

export const REASON = 'They were looked at side by side.';

/** The value of a decision that was accepted. */
export function accepted<T>(result: DecisionResult<T>): T {
  if (!result.ok) throw new Error(result.error.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return result.value;
}

/** The codes of a refused decision; none if it was accepted. */
export const refusalCodes = (result: DecisionResult<unknown>): readonly string[] =>
  result.ok ? [] : result.error.map(({ code }) => code);
