import type { IntakenArticle } from '../domain/articleInput.ts';
import type { ReadClaim } from '../domain/claim.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { appendArticle } from './append/appendArticle.ts';
import type { AppendedArticle } from './append/appendArticle.ts';
import { appendClaims } from './append/appendClaims.ts';
import type { ClaimHome, ReadBy } from './append/claimRows.ts';
import { eraseVersion } from './curation/eraseVersion.ts';
import { curationReads } from './curation/curationReads.ts';
import type { CurationReads } from './curation/curationReads.ts';
import { ledgerReader } from './ledgerReader.ts';
import type { LedgerReader } from './ledgerReader.ts';
import type { Journal } from './log/journal.ts';
import {
  addAnswers,
  addJudgement,
  addMerge,
  addQuestions,
  addRetraction,
  addSplit,
} from './questions/decisionRows.ts';
import { addSuggestions, settledSuggestions } from './questions/suggestions.ts';
import { addClaimStates } from './questions/claimStates.ts';
import { saveQuestionStates } from './questions/questionStates.ts';
import { addStance } from './questions/stances.ts';
import { saveCopies, saveVersionState } from './questions/versionStates.ts';
import { settleClaims } from './questions/settleClaims.ts';

/** A verb of one transaction, without the transaction itself. */
type Verb<F> = F extends (tx: Prisma.TransactionClient, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never;

/** A verb that records, so that its rows come into the log. */
type Recording<F> = F extends (
  tx: Prisma.TransactionClient,
  journal: Journal,
  ...rest: infer Rest
) => infer Result
  ? (...rest: Rest) => Result
  : never;

/** What can be done inside one transaction. It reads what it has itself added. */
export interface LedgerTransaction {
  readonly read: LedgerReader;
  readonly curation: CurationReads;
  /** Adds an article, or a new version of it, with its claims; a text that is there already is only recognised. */
  appendArticle(article: IntakenArticle, claims: readonly ReadClaim[], by: ReadBy): Promise<AppendedArticle>;
  appendClaims(claims: readonly ReadClaim[], home: ClaimHome, by: ReadBy): Promise<readonly string[]>;
  readonly addQuestions: Recording<typeof addQuestions>;
  readonly addAnswers: Recording<typeof addAnswers>;
  readonly addJudgement: Recording<typeof addJudgement>;
  readonly addMerge: Recording<typeof addMerge>;
  readonly addSplit: Recording<typeof addSplit>;
  readonly addStance: Recording<typeof addStance>;
  readonly addRetraction: Recording<typeof addRetraction>;
  readonly settledSuggestions: Verb<typeof settledSuggestions>;
  readonly addSuggestions: Recording<typeof addSuggestions>;
  readonly eraseVersion: Recording<typeof eraseVersion>;
  readonly saveVersionState: Verb<typeof saveVersionState>;
  readonly saveCopies: Verb<typeof saveCopies>;
  readonly addClaimStates: Verb<typeof addClaimStates>;
  readonly settleClaims: Verb<typeof settleClaims>;
  readonly saveQuestionStates: Verb<typeof saveQuestionStates>;
}

/** The verbs over a client that is inside a transaction; what they record is noted in its journal. */
export function ledgerTransaction(client: Prisma.TransactionClient, journal: Journal): LedgerTransaction {
  return {
    read: ledgerReader(client),
    curation: curationReads(client),
    appendArticle: (article, claims, by) => appendArticle(client, journal, article, claims, by),
    appendClaims: (claims, home, by) => appendClaims(client, journal, claims, home, by),
    addQuestions: (questions) => addQuestions(client, journal, questions),
    addAnswers: (answers) => addAnswers(client, journal, answers),
    addJudgement: (judgement) => addJudgement(client, journal, judgement),
    addMerge: (merge) => addMerge(client, journal, merge),
    addSplit: (split) => addSplit(client, journal, split),
    addStance: (stance) => addStance(client, journal, stance),
    addRetraction: (retraction) => addRetraction(client, journal, retraction),
    settledSuggestions: (suggestions) => settledSuggestions(client, suggestions),
    addSuggestions: (suggestions) => addSuggestions(client, journal, suggestions),
    eraseVersion: (version) => eraseVersion(client, journal, version),
    saveVersionState: (state) => saveVersionState(client, state),
    saveCopies: (copies) => saveCopies(client, copies),
    addClaimStates: (states) => addClaimStates(client, states),
    settleClaims: (claimIds) => settleClaims(client, claimIds),
    saveQuestionStates: (states) => saveQuestionStates(client, states),
  };
}
