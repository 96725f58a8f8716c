import type { CuratedQuestion } from '../../ledger/curation/curatedQuestions.ts';
import { refused } from './decided.ts';
import type { Decided } from './decided.ts';

/** Refusals that several verbs share. */
export const unknown = (field: string, what: string, id: string): Decided<never> =>
  refused('NOT_FOUND', field, `There is no ${what} ${id}.`, `Take the id of a ${what} from the ledger.`);

export const wasRetracted = (field: string, id: string): Decided<never> =>
  refused(
    'RETRACTED',
    field,
    `${id} was retracted, or what it rests on was.`,
    'Its history tells by whom and why. Retract that retraction to bring it back.',
  );

export const questionMerged = (field: string, question: CuratedQuestion): Decided<never> =>
  refused(
    'QUESTION_MERGED',
    field,
    `${question.id} was merged into ${question.mergedIntoId ?? ''}.`,
    `Name ${question.standingId} instead, or retract the merge first.`,
  );

export const superseded = (field: string, versionId: string): Decided<never> =>
  refused(
    'SUPERSEDED_VERSION',
    field,
    `${versionId} is no longer the newest version of its article.`,
    'Take the words from the newest version.',
  );

/** More than a verb takes at once. */
export const tooMany = (field: string, given: number, limit: number): Decided<never> =>
  refused(
    'TOO_MANY',
    field,
    `${given} are given; ${limit} are taken at once.`,
    'Send them in several requests.',
  );
