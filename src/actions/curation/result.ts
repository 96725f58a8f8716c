import type { Refusal, RefusalCode } from '../../domain/result.ts';

/** What became of something that a person wants: done, or refused with everything that stands against it. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly Refusal[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** One refusal, as a result. */
export const refuse = (
  code: RefusalCode,
  field: string | null,
  message: string,
  remedy: string,
): Result<never> => ({ ok: false, refusals: [{ code, field, message, remedy }] });
