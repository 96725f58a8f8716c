import type { Prose } from '../text/prose.ts';
import type { FoundTime, TimedSentence } from './findTimes.ts';

/** How many sentences back the event may be dated that "the attack" takes up, and that only an outcome takes up. */
const SENTENCES_BACK = { paragraph: 3, article: 12 } as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const daysOf = ({ times }: TimedSentence): readonly FoundTime[] =>
  times.filter(({ role, iso }) => role === 'EVENT' && iso !== null && DAY.test(iso));

/** The one day of some times; `null` if there are several, or none. */
function onlyDay(times: readonly FoundTime[]): FoundTime | null {
  const [first] = times;
  return first !== undefined && times.every(({ iso }) => iso === first.iso) ? first : null;
}

/** The indexes of the sentences before `index`, the nearest first, without those before `from`. */
const before = (index: number, from: number): number[] =>
  Array.from({ length: Math.max(0, index - from) }, (_, k) => index - 1 - k);

/**
 * The day of the event that a sentence without a time takes up ("The attack killed 12"), or whose outcome it tells ("At
 * least 12 died"). The paragraph or the sentences before must give exactly one day. `first` is the first sentence of the
 * entry or article.
 */
export function sameEventDay(
  { sentences }: Pick<Prose, 'sentences'>,
  index: number,
  first: number,
  outcome: boolean,
  timed: (index: number) => TimedSentence | null,
): FoundTime | null {
  const own = timed(index);
  if (own === null || own.times.some(({ role }) => role !== 'SAID')) return null;
  const rules = own.tokens.language.times;
  const takesUp = rules.takesUpEvent(own.tokens);
  if (!takesUp && !outcome) return null;
  const read = (at: number): readonly FoundTime[] => {
    const sentence = timed(at);
    return sentence === null ? [] : daysOf(sentence);
  };
  const paragraph = before(index, Math.max(first, index - SENTENCES_BACK.paragraph)).filter(
    (at) => sentences[at]?.paragraph === sentences[index]?.paragraph,
  );
  const near = takesUp ? onlyDay(paragraph.flatMap(read)) : null;
  if (near !== null || rules.opensEvent(own.tokens)) return near;
  const back = before(index, Math.max(first, index - SENTENCES_BACK.article));
  const day = onlyDay(back.flatMap(read));
  const told = back.some((at) => {
    const sentence = timed(at);
    return sentence !== null && daysOf(sentence).length > 0 && rules.tellsEvent(sentence.tokens);
  });
  return told ? day : null;
}
