import type { Saying } from './saying.ts';
import type { SpeechUnit } from './speechUnit.ts';

/** Whether a unit has a quote that is in the content of a saying. */
export const quotesFrom = ({ items }: SpeechUnit, { content }: Pick<Saying, 'content'>): boolean =>
  items.some(
    ({ quoted, start, end }) =>
      quoted !== null && content.some((part) => part.start <= start && end <= part.end),
  );
