import type { CountStatus } from '../../../../../domain/vocabulary.ts';

const STATUS: ReadonlyMap<string, CountStatus> = new Map([
  ...['confirmed', 'verified', 'identified', 'lab-confirmed', 'laboratory-confirmed'].map(
    (word) => [word, 'CONFIRMED'] as const,
  ),
  ...['probable', 'likely', 'presumed', 'presumptive'].map((word) => [word, 'PROBABLE'] as const),
  ...['suspected', 'alleged', 'unconfirmed', 'unverified', 'possible'].map(
    (word) => [word, 'SUSPECTED'] as const,
  ),
  ['estimated', 'ESTIMATED'],
]);

/** How sure a count is by the adjective beside it; `null` for any other word. */
export const statusOfCount = (lower: string): CountStatus | null => STATUS.get(lower) ?? null;
