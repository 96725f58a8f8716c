import { parsePeriod } from '../../domain/times/period.ts';
import type { ClassedClaim } from './classedClaim.ts';

type Key = readonly (string | number)[];

const keyOf = ({ publication, sentence, id }: ClassedClaim): Key => [
  parsePeriod(publication.publishedAt)?.start ?? -Infinity,
  publication.publisher ?? '',
  sentence.exact,
  id,
];

/** Whether a claim comes before another in the order of publication, which is the same in every order of arrival. */
export function comesBefore(a: ClassedClaim, b: ClassedClaim): boolean {
  const [x, y] = [keyOf(a), keyOf(b)];
  const at = x.findIndex((value, i) => value !== y[i]);
  return at >= 0 && (x[at] ?? '') < (y[at] ?? '');
}
