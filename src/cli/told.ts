import type { Refusal } from '../domain/result.ts';

/** What is wrong and what to do, for any error: those of ours carry a remedy. */
export function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { remedy } = error as { remedy?: unknown };
  return typeof remedy === 'string' ? `${error.message}\n  → ${remedy}` : error.message;
}

/** A refused article: where it is, what is wrong and what to do. */
export function toldRefusal(place: string, { message, remedy }: Refusal): string {
  return `${place}: ${message}\n  → ${remedy}`;
}
