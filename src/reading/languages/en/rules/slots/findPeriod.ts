import { units } from '../../units.ts';
import type { SlotReading } from '../../../../figures/frameSlots.ts';
import { lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** How far from a number the time that it spans may be, in tokens. */
const REACH = 14;
/** The longest phrase of a time. */
const MAX_WORDS = 7;
const ENDS = /^(?:|[,;:.!?()–—])$/u;

const isTime = (tokens: readonly Token[], k: number): boolean =>
  units.singular.get(lowerAt(tokens, k))?.dimension === 'DURATION' ||
  units.singular.get(tokens[k]?.lemma ?? '')?.dimension === 'DURATION' ||
  /^(?:night|nights|quarter|season|start|beginning|weekend)$/.test(lowerAt(tokens, k));

/** The token behind a phrase of a time that begins at `k`; `null` if none does. */
function periodFrom(tokens: readonly Token[], k: number): number | null {
  const word = lowerAt(tokens, k);
  const next = lowerAt(tokens, k + 1);
  if (word === 'since' && /^(?:DET|NUM|PROPN|ADJ|NOUN)$/.test(posAt(tokens, k + 1))) {
    let to = k + 1;
    while (to < k + MAX_WORDS && /^(?:DET|NUM|PROPN|ADJ|NOUN)$|^ADP$/.test(posAt(tokens, to))) {
      if (posAt(tokens, to) === 'ADP' && lowerAt(tokens, to) !== 'of') break;
      to++;
    }
    return to;
  }
  if (!/^(?:in|over|during|within|for)$/.test(word) || !/^(?:the|these|less)$/.test(next)) return null;
  if (!/^(?:past|last|first|previous|preceding|latest|space)$/.test(lowerAt(tokens, k + 2))) return null;
  for (let to = k + 3; to < k + MAX_WORDS; to++) if (isTime(tokens, to)) return to + 1;
  return null;
}

/** The time that a number spans: "since May" or "over the past week" in its clause. */
export function findPeriod(
  tokens: readonly Token[],
  from: number,
  end: number,
): SlotReading<string> | undefined {
  const reading = (k: number, to: number): SlotReading<string> => ({
    value: tokens
      .slice(k, to)
      .map(({ text }) => text)
      .join(' '),
    from: k,
    to,
  });
  for (let k = end; k < end + REACH && !ENDS.test(textAt(tokens, k)); k++) {
    if (posAt(tokens, k) === 'NUM') break;
    const to = periodFrom(tokens, k);
    if (to !== null) return reading(k, to);
  }
  // "Since the start of the year, 41 people have drowned."
  const first = periodFrom(tokens, 0);
  return first !== null && first <= from && from - first < REACH ? reading(0, first) : undefined;
}
