import type { Refusal, RefusalCode } from '../../domain/result.ts';

/** What became of something that a person wants: done, or refused with everything that stands against it. */
export type Decided<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly Refusal[] };

export const decided = <T>(value: T): Decided<T> => ({ ok: true, value });

/** One refusal, as a result. */
export const refused = (
  code: RefusalCode,
  field: string | null,
  message: string,
  remedy: string,
): Decided<never> => ({ ok: false, refusals: [{ code, field, message, remedy }] });
