import type { SlotReading } from '../../../../figures/frameSlots.ts';
import { MONTH_NAMES, DATE_NAMES } from '../../calendar.ts';
import { isNoun, lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

const PLACES =
  /^(?:region|province|district|city|town|village|state|county|capital|north|south|east|west|area|coast|border|island|sea|square|street|port|airport|station|hospital|neighbourhood|neighborhood|suburb|quarter|valley|bridge|site|centre|center)$/;
const DATES: ReadonlySet<string> = new Set([...MONTH_NAMES, ...DATE_NAMES].map((name) => name.toLowerCase()));
/** The most words of a place. */
const MAX_WORDS = 6;

/** The place right behind a figure ("31 over the northern district", "12 in Arno"), as printed. */
export function findLocation(tokens: readonly Token[], end: number): SlotReading<string> | undefined {
  if (!/^(?:in|at|over|near|on|across|around)$/.test(lowerAt(tokens, end))) return undefined;
  let to = end + 1;
  let named = false;
  let place = false;
  while (to <= end + MAX_WORDS && /^(?:DET|ADJ|NOUN|PROPN)$/.test(posAt(tokens, to))) {
    if (DATES.has(lowerAt(tokens, to))) return undefined;
    named ||= posAt(tokens, to) === 'PROPN';
    place = PLACES.test(tokens[to]?.lemma ?? '');
    to++;
  }
  if (!isNoun(tokens, to - 1) || !(named || place)) return undefined;
  const text = tokens
    .slice(end + 1, to)
    .map(({ text: word }) => word)
    .join(' ');
  return { value: text, from: end + 1, to };
}
