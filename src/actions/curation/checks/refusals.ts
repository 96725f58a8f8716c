import type { CuratedEvent } from '../../../ledger/decisions/curatedEvents.ts';
import type { CuratedQuestion } from '../../../ledger/decisions/curatedQuestions.ts';
import { refuseDecision } from '../decisionResult.ts';
import type { DecisionResult } from '../decisionResult.ts';

/** Refusals that several verbs share. */
export const notFound = (field: string, what: string, id: string): DecisionResult<never> =>
  refuseDecision(
    'NOT_FOUND',
    field,
    `There is no ${what} ${id}.`,
    `Take the id of a ${what} from the ledger.`,
  );

export const wasRetracted = (field: string, id: string): DecisionResult<never> =>
  refuseDecision(
    'RETRACTED',
    field,
    `${id} was retracted, or a record that it depends on was.`,
    'Its history tells by whom and why. Retract that retraction to bring it back.',
  );

export const questionMerged = (field: string, question: CuratedQuestion): DecisionResult<never> =>
  refuseDecision(
    'QUESTION_MERGED',
    field,
    `${question.id} was merged into ${question.mergedIntoId ?? ''}.`,
    `Name ${question.currentId} instead, or retract the merge first.`,
  );

export const eventMerged = (field: string, event: CuratedEvent): DecisionResult<never> =>
  refuseDecision(
    'EVENT_MERGED',
    field,
    `${event.id} was merged into ${event.mergedIntoId ?? ''}.`,
    `Name ${event.currentId} instead, or retract the merge first: the history of ${event.id} has its id.`,
  );

export const superseded = (field: string, versionId: string): DecisionResult<never> =>
  refuseDecision(
    'SUPERSEDED_VERSION',
    field,
    `${versionId} is no longer the newest version of its article.`,
    'Take the words from the newest version.',
  );

/** More than a verb takes at once. */
export const tooMany = (field: string, given: number, limit: number): DecisionResult<never> =>
  refuseDecision(
    'TOO_MANY',
    field,
    `${given} are given; ${limit} are taken at once.`,
    'Send them in several requests.',
  );
