import { fail } from '../../domain/result.ts';
import type { Refusal, RefusalCode, Result } from '../../domain/result.ts';

/** The result of a decision: its value, or every refusal. */
export type DecisionResult<T> = Result<T, readonly Refusal[]>;

/** One refusal as a result. */
export const refuseDecision = (
  code: RefusalCode,
  field: string | null,
  message: string,
  remedy: string,
): DecisionResult<never> => fail([{ code, field, message, remedy }]);
