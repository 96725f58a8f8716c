import { CodePoints } from '../../../domain/claims/codePoints.ts';
import { ok } from '../../../domain/result.ts';
import { refuseDecision } from '../decisionResult.ts';
import type { DecisionResult } from '../decisionResult.ts';

/** The words of a field, trimmed. Refused if blank or longer than `limit` code points. */
export function checkWords(given: string, field: string, limit: number): DecisionResult<string> {
  const words = given.trim();
  if (words === '')
    return refuseDecision(
      'EMPTY',
      field,
      `\`${field}\` is blank.`,
      'Give it, or leave it out if it is optional.',
    );
  const { length } = new CodePoints(words);
  if (length <= limit) return ok(words);
  return refuseDecision(
    'TOO_LONG',
    field,
    `\`${field}\` has ${length} characters; ${limit} are taken.`,
    'Shorten it.',
  );
}
