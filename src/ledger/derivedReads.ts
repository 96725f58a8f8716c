import type { Prisma } from '../generated/prisma/client.ts';
import { articleEvents } from './history/articleEvents.ts';
import { claimEvents } from './history/claimEvents.ts';
import { questionCauses, questionChanges } from './history/questionChanges.ts';
import { agentTies } from './bodies/agentTies.ts';
import { publisherOwners } from './bodies/publisherOwners.ts';
import { questionsOfBodies } from './bodies/questionsOfBodies.ts';
import { relationsOfAgents } from './bodies/relationsOfAgents.ts';
import { toldInEvents } from './bodies/toldInEvents.ts';
import { agentEvents } from './history/agentEvents.ts';
import { publisherEvents } from './history/publisherEvents.ts';
import { eventHistory } from './history/eventHistory.ts';
import { movedArticles } from './decisions/movedArticles.ts';
import { questionEvents } from './history/questionEvents.ts';
import { logPositions } from './storedLog/logPositions.ts';
import type { AsOfInstant } from './asOf/asOfInstant.ts';
import { unreadVersions } from './append/unreadVersions.ts';
import { readReadings } from './append/readReadings.ts';
import {
  articlesToPlace,
  candidateArticles,
  eventArticles,
  eventsOfArticles,
  eventsOfQuestions,
} from './derived/eventMembers.ts';
import { datedVersions, firstPublication } from './derived/datedVersions.ts';
import { articlesToName, readEventDays, readEvents } from './derived/eventRecords.ts';
import { claimsElsewhere, decidedQuestions, figuresToSettle } from './derived/figuresToSettle.ts';
import { claimsToMatch } from './derived/claimsToMatch.ts';
import { candidateQuestions, claimQuestions } from './derived/claimStates.ts';
import {
  activeClaims,
  everAnswered,
  formerClaims,
  readQuestionStates,
  sampleClaims,
} from './derived/questionStates.ts';
import { evidenceIds } from './evidence/evidenceIds.ts';
import { stancesAmong } from './decisions/stances.ts';
import {
  nearDuplicatesAmong,
  nearDuplicatesOf,
  nearDuplicateCandidates,
  readContexts,
} from './derived/versionStates.ts';
import { publishersNamed } from './bodies/publishersNamed.ts';

type Read<F> = F extends (tx: Prisma.TransactionClient, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never;
type ReadAt<F> = F extends (
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  ...rest: infer Rest
) => infer Result
  ? (...rest: Rest) => Result
  : never;

/** The reads of derived state, decisions and histories. Each is one statement for any number of ids. */
export interface DerivedReads {
  /** The records and decisions about claims, questions, articles, events, agents or outlets; for each the oldest first. */
  readonly claimEvents: ReadAt<typeof claimEvents>;
  readonly questionEvents: ReadAt<typeof questionEvents>;
  readonly articleEvents: ReadAt<typeof articleEvents>;
  readonly eventHistory: ReadAt<typeof eventHistory>;
  readonly agentEvents: ReadAt<typeof agentEvents>;
  readonly publisherEvents: ReadAt<typeof publisherEvents>;
  /** Decisions on agents, and relations that texts tell of them. */
  readonly agentTies: ReadAt<typeof agentTies>;
  readonly toldInEvents: ReadAt<typeof toldInEvents>;
  readonly relationsOfAgents: ReadAt<typeof relationsOfAgents>;
  /** The outlets with these names, as `nameKey` compares them. */
  readonly publishersNamed: ReadAt<typeof publishersNamed>;
  readonly publisherOwners: ReadAt<typeof publisherOwners>;
  readonly questionsOfBodies: Read<typeof questionsOfBodies>;
  /** The claims that joined questions or left them since an earlier as-of instant. */
  readonly questionChanges: ReadAt<typeof questionChanges>;
  /**
   * Every cause that made claims join questions or leave them since an earlier as-of instant, including causes that
   * were undone since.
   */
  readonly questionCauses: ReadAt<typeof questionCauses>;
  /** The newest reading of each version. */
  readonly readings: ReadAt<typeof readReadings>;
  /** The newest versions that wait for a reader of their language, as of now. */
  readonly unreadVersions: Read<typeof unreadVersions>;
  readonly logPositions: Read<typeof logPositions>;
  /** The ids of the records from which the claims of a question follow, as of an instant. */
  readonly evidenceIds: Read<typeof evidenceIds>;
  readonly questionStates: ReadAt<typeof readQuestionStates>;
  /** The active claims of questions, with their questions. */
  readonly activeClaims: ReadAt<typeof activeClaims>;
  /** The claims of older versions at questions. */
  readonly formerClaims: ReadAt<typeof formerClaims>;
  /** All versions of the articles of some versions. */
  readonly datedVersions: ReadAt<typeof datedVersions>;
  /** The first publication of an article; `null` if none has a date. */
  readonly firstPublication: ReadAt<typeof firstPublication>;
  readonly everAnswered: Read<typeof everAnswered>;
  /** The first and the newest active claims of questions. */
  readonly sampleClaims: ReadAt<typeof sampleClaims>;
  readonly claimQuestions: ReadAt<typeof claimQuestions>;
  readonly candidateQuestions: ReadAt<typeof candidateQuestions>;
  readonly claimsToMatch: Read<typeof claimsToMatch>;
  readonly candidateArticles: ReadAt<typeof candidateArticles>;
  readonly articlesToPlace: ReadAt<typeof articlesToPlace>;
  readonly movedArticles: Read<typeof movedArticles>;
  /** The articles of events, and the events of articles. */
  readonly eventArticles: ReadAt<typeof eventArticles>;
  readonly eventsOfArticles: ReadAt<typeof eventsOfArticles>;
  readonly eventsOfQuestions: ReadAt<typeof eventsOfQuestions>;
  readonly events: ReadAt<typeof readEvents>;
  readonly eventDays: Read<typeof readEventDays>;
  readonly articlesToName: Read<typeof articlesToName>;
  readonly figuresToSettle: ReadAt<typeof figuresToSettle>;
  readonly decidedQuestions: Read<typeof decidedQuestions>;
  readonly claimsElsewhere: Read<typeof claimsElsewhere>;
  /** The stances that hold among some claims. */
  readonly stancesAmong: ReadAt<typeof stancesAmong>;
  readonly nearDuplicateCandidates: Read<typeof nearDuplicateCandidates>;
  readonly nearDuplicatesAmong: Read<typeof nearDuplicatesAmong>;
  readonly nearDuplicatesOf: ReadAt<typeof nearDuplicatesOf>;
  readonly contexts: Read<typeof readContexts>;
}

/** The reads of derived state and decisions, each from its own file. */
export function derivedReads(prisma: Prisma.TransactionClient, asOf: AsOfInstant): DerivedReads {
  return {
    claimEvents: (ids) => claimEvents(prisma, asOf, ids),
    questionEvents: (ids) => questionEvents(prisma, asOf, ids),
    articleEvents: (ids) => articleEvents(prisma, asOf, ids),
    eventHistory: (ids) => eventHistory(prisma, asOf, ids),
    agentEvents: (ids) => agentEvents(prisma, asOf, ids),
    publisherEvents: (ids) => publisherEvents(prisma, asOf, ids),
    agentTies: (ids) => agentTies(prisma, asOf, ids),
    toldInEvents: (named) => toldInEvents(prisma, asOf, named),
    relationsOfAgents: (ids) => relationsOfAgents(prisma, asOf, ids),
    publishersNamed: (nameKeys) => publishersNamed(prisma, asOf, nameKeys),
    publisherOwners: (ids) => publisherOwners(prisma, asOf, ids),
    questionsOfBodies: (changed) => questionsOfBodies(prisma, changed),
    questionChanges: (since, ids) => questionChanges(prisma, asOf, since, ids),
    questionCauses: (since, ids) => questionCauses(prisma, asOf, since, ids),
    readings: (versionIds) => readReadings(prisma, asOf, versionIds),
    unreadVersions: () => unreadVersions(prisma),
    logPositions: (ids) => logPositions(prisma, ids),
    evidenceIds: (at, of) => evidenceIds(prisma, at, of),
    questionStates: (ids) => readQuestionStates(prisma, asOf, ids),
    activeClaims: (ids) => activeClaims(prisma, asOf, ids),
    formerClaims: (ids) => formerClaims(prisma, asOf, ids),
    datedVersions: (versionIds) => datedVersions(prisma, asOf, versionIds),
    firstPublication: () => firstPublication(prisma, asOf),
    everAnswered: (ids) => everAnswered(prisma, ids),
    sampleClaims: (ids, each) => sampleClaims(prisma, asOf, ids, each),
    claimQuestions: (ids) => claimQuestions(prisma, asOf, ids),
    candidateQuestions: (versionId, at, wanted, limit) =>
      candidateQuestions(prisma, asOf, versionId, at, wanted, limit),
    claimsToMatch: (ids) => claimsToMatch(prisma, ids),
    candidateArticles: (articleId, terms, at, limit) =>
      candidateArticles(prisma, asOf, articleId, terms, at, limit),
    articlesToPlace: (ids, leadLength) => articlesToPlace(prisma, asOf, ids, leadLength),
    movedArticles: (ids) => movedArticles(prisma, ids),
    eventArticles: (ids) => eventArticles(prisma, asOf, ids),
    eventsOfArticles: (ids) => eventsOfArticles(prisma, asOf, ids),
    eventsOfQuestions: (ids) => eventsOfQuestions(prisma, asOf, ids),
    events: (ids) => readEvents(prisma, asOf, ids),
    eventDays: (eventId) => readEventDays(prisma, eventId),
    articlesToName: (eventId, leadLength, limit) => articlesToName(prisma, eventId, leadLength, limit),
    figuresToSettle: (eventId) => figuresToSettle(prisma, asOf, eventId),
    decidedQuestions: (ids) => decidedQuestions(prisma, ids),
    claimsElsewhere: (eventId, ids) => claimsElsewhere(prisma, eventId, ids),
    stancesAmong: (ids) => stancesAmong(prisma, asOf, ids),
    nearDuplicateCandidates: (articleId, fingerprint) =>
      nearDuplicateCandidates(prisma, articleId, fingerprint),
    nearDuplicatesAmong: (ids) => nearDuplicatesAmong(prisma, ids),
    nearDuplicatesOf: (ids) => nearDuplicatesOf(prisma, asOf, ids),
    contexts: (ids) => readContexts(prisma, ids),
  };
}
