/** An expected failure as a value: the fault, its field, and a remedy. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The input field the refusal is about; `null` if it is about the whole. */
  readonly field: string | null;
  readonly message: string;
  /** The next step for the caller. */
  readonly remedy: string;
}

export const REFUSAL_CODES = [
  'EMPTY',
  'TOO_LONG',
  'NOT_TEXT',
  'INVALID_ENCODING',
  'INVALID_CHARACTER',
  'INVALID_DATE',
  'FUTURE_DATE',
  'INVALID_URL',
  'INVALID_LANGUAGE',
  'INVALID_JSON',
  'INVALID_FEED',
  'AMBIGUOUS_INPUT',
  'IDEMPOTENCY_CONFLICT',
  'READER_FAILED',
  'READING_LIMIT',
  'INCOMPLETE',
  'TOO_MANY',
  'NOT_FOUND',
  'AS_OF_ID',
  'RETRACTED',
  'NOT_RETRACTABLE',
  'ALREADY_DECIDED',
  'SUPERSEDED_VERSION',
  'QUOTE_NOT_FOUND',
  'AMBIGUOUS_QUOTE',
  'READING_DIFFERS',
  'NOT_COMPARABLE',
  'FRAMES_DIFFER',
  'SAME_QUESTION',
  'QUESTION_MERGED',
  'MERGE_CYCLE',
  'NOTHING_TO_SPLIT',
  'NOT_OF_QUESTION',
  'SAME_EVENT',
  'EVENT_MERGED',
  'SAME_AGENT',
  'AGENT_MERGED',
  'AGENT_IS_PUBLISHER',
  'RELATION_CONFLICT',
  'RELATION_CYCLE',
  'ERASED',
  'NOT_IN_LOG',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** The result of a function that can fail: its value, or the error. */
export type Result<T, E = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** A refusal as a result. */
export const refuse = (
  code: RefusalCode,
  field: string | null,
  message: string,
  remedy: string,
): Result<never> => fail({ code, field, message, remedy });
