/** What checking something gives: the value, or the reason why it is none. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export const sound = <T>(value: T): Checked<T> => ({ ok: true, value });
export const unsound = (reason: string): Checked<never> => ({ ok: false, reason });
