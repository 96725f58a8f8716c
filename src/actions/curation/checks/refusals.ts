import type { CuratedQuestion } from '../../../ledger/decisions/curatedQuestions.ts';
import { refuse } from '../result.ts';
import type { Result } from '../result.ts';

/** Refusals that several verbs share. */
export const notFound = (field: string, what: string, id: string): Result<never> =>
  refuse('NOT_FOUND', field, `There is no ${what} ${id}.`, `Take the id of a ${what} from the ledger.`);

export const wasRetracted = (field: string, id: string): Result<never> =>
  refuse(
    'RETRACTED',
    field,
    `${id} was retracted, or what it rests on was.`,
    'Its history tells by whom and why. Retract that retraction to bring it back.',
  );

export const questionMerged = (field: string, question: CuratedQuestion): Result<never> =>
  refuse(
    'QUESTION_MERGED',
    field,
    `${question.id} was merged into ${question.mergedIntoId ?? ''}.`,
    `Name ${question.currentId} instead, or retract the merge first.`,
  );

export const superseded = (field: string, versionId: string): Result<never> =>
  refuse(
    'SUPERSEDED_VERSION',
    field,
    `${versionId} is no longer the newest version of its article.`,
    'Take the words from the newest version.',
  );

/** More than a verb takes at once. */
export const tooMany = (field: string, given: number, limit: number): Result<never> =>
  refuse(
    'TOO_MANY',
    field,
    `${given} are given; ${limit} are taken at once.`,
    'Send them in several requests.',
  );
