import type { PreparedArticle } from '../domain/preparedArticle.ts';
import type { Claim } from '../domain/claims/claim.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { TextReading } from '../domain/claims/textReading.ts';
import { addReading } from './append/addReading.ts';
import { appendArticle } from './append/appendArticle.ts';
import type { AppendedArticle } from './append/appendArticle.ts';
import { appendClaims } from './append/appendClaims.ts';
import type { AppendTarget, ReadBy } from './append/claimRows.ts';
import { eraseVersion } from './decisions/eraseVersion.ts';
import { curationReads } from './decisions/curationReads.ts';
import type { CurationReads } from './decisions/curationReads.ts';
import { ledgerReader } from './ledgerReader.ts';
import type { LedgerReader } from './ledgerReader.ts';
import type { TransactionEntries } from './outbox/transactionEntries.ts';
import { addDecision } from './decisions/addDecision.ts';
import type { DecisionName, DecisionRow } from './decisions/decisionKinds.ts';
import { addAnswers, addQuestions } from './decisions/answers.ts';
import { addEventNames, addEvents, addMembers } from './decisions/events.ts';
import { addSuggestions, redundantSuggestions } from './decisions/suggestions.ts';
import { addClaimStates } from './derived/claimStates.ts';
import { saveQuestionStates } from './derived/saveQuestionStates.ts';
import { saveNearDuplicates, saveVersionState } from './derived/versionStates.ts';
import { refreshClaimStates } from './derived/refreshClaimStates.ts';
import { refreshEventStates } from './derived/refreshEventStates.ts';

/** A function of one transaction, without the transaction itself. */
type Verb<F> = F extends (tx: Prisma.TransactionClient, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never;

/** A recording function: its rows enter the log. */
type Recording<F> = F extends (
  tx: Prisma.TransactionClient,
  entries: TransactionEntries,
  ...rest: infer Rest
) => infer Result
  ? (...rest: Rest) => Result
  : never;

/** The reads and writes of one transaction. It reads its own additions. */
export interface LedgerTransaction {
  readonly read: LedgerReader;
  readonly curation: CurationReads;
  /** Adds an article or a new version of it, with its claims. If the ledger has the text already, it adds nothing. */
  appendArticle(
    article: PreparedArticle,
    claims: readonly Claim[],
    by: ReadBy,
    reading: TextReading,
  ): Promise<AppendedArticle>;
  readonly addReading: Recording<typeof addReading>;
  appendClaims(claims: readonly Claim[], home: AppendTarget, by: ReadBy): Promise<readonly Claim[]>;
  readonly addQuestions: Recording<typeof addQuestions>;
  readonly addAnswers: Recording<typeof addAnswers>;
  readonly addEvents: Recording<typeof addEvents>;
  readonly addMembers: Recording<typeof addMembers>;
  readonly addEventNames: Recording<typeof addEventNames>;
  /** Records a decision and returns its id. */
  addDecision<Name extends Exclude<DecisionName, 'erasure'>>(
    name: Name,
    decision: DecisionRow<Name>,
  ): Promise<string>;
  readonly redundantSuggestions: Verb<typeof redundantSuggestions>;
  readonly addSuggestions: Recording<typeof addSuggestions>;
  readonly eraseVersion: Recording<typeof eraseVersion>;
  readonly saveVersionState: Verb<typeof saveVersionState>;
  readonly saveNearDuplicates: Verb<typeof saveNearDuplicates>;
  readonly addClaimStates: Verb<typeof addClaimStates>;
  readonly refreshClaimStates: Verb<typeof refreshClaimStates>;
  readonly saveQuestionStates: Verb<typeof saveQuestionStates>;
  /** Notes events that articles came to or left, by their articles: the next `refreshEventStates` reaches them too. */
  notePlaced(eventIds: readonly string[], articleIds: readonly string[]): void;
  readonly refreshEventStates: Verb<typeof refreshEventStates>;
}

/**
 * The functions over a client that is inside a transaction. They add their records to the transaction's outbox entries.
 */
export function ledgerTransaction(
  client: Prisma.TransactionClient,
  entries: TransactionEntries,
): LedgerTransaction {
  const placed = { eventIds: new Set<string>(), articleIds: new Set<string>() };
  return {
    read: ledgerReader(client),
    curation: curationReads(client),
    appendArticle: (article, claims, by, reading) =>
      appendArticle(client, entries, article, claims, by, reading),
    addReading: (versionId, reading) => addReading(client, entries, versionId, reading),
    appendClaims: (claims, home, by) => appendClaims(client, entries, claims, home, by),
    addQuestions: (questions) => addQuestions(client, entries, questions),
    addAnswers: (answers) => addAnswers(client, entries, answers),
    addEvents: (count) => addEvents(client, entries, count),
    addMembers: (members) => addMembers(client, entries, members),
    addEventNames: (names) => addEventNames(client, entries, names),
    addDecision: (name, decision) => addDecision(client, entries, name, decision),
    redundantSuggestions: (suggestions) => redundantSuggestions(client, suggestions),
    addSuggestions: (suggestions) => addSuggestions(client, entries, suggestions),
    eraseVersion: (version) => eraseVersion(client, entries, version),
    saveVersionState: (state) => saveVersionState(client, state),
    saveNearDuplicates: (copies) => saveNearDuplicates(client, copies),
    addClaimStates: (states) => addClaimStates(client, states),
    refreshClaimStates: (claimIds) => refreshClaimStates(client, claimIds),
    saveQuestionStates: (states) => saveQuestionStates(client, states),
    notePlaced: (eventIds, articleIds) => {
      for (const id of eventIds) placed.eventIds.add(id);
      for (const id of articleIds) placed.articleIds.add(id);
    },
    refreshEventStates: ({ eventIds = [], articleIds = [], ...changed }) =>
      refreshEventStates(client, {
        ...changed,
        eventIds: [...placed.eventIds, ...eventIds],
        articleIds: [...placed.articleIds, ...articleIds],
      }),
  };
}
