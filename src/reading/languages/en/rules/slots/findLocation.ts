import type { SlotReading } from '../../../../figures/frameSlots.ts';
import { MONTH_NAMES, DATE_NAMES } from '../../calendar.ts';
import { people } from '../../people.ts';
import { isNoun, lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

const PLACES =
  /^(?:region|province|district|city|town|village|state|county|capital|north|south|east|west|area|coast|border|island|sea|square|street|port|airport|station|hospital|neighbourhood|neighborhood|suburb|quarter|valley|bridge|site|centre|center)$/;
const DATES: ReadonlySet<string> = new Set([...MONTH_NAMES, ...DATE_NAMES].map((name) => name.toLowerCase()));
/** The most words of a place. */
const MAX_WORDS = 6;

/** Labels of lines that do not name a place. */
const NOT_A_PLACE =
  /^(?:total|totals|all|overall|sum|dead|killed|deaths?|injured|wounded|hurt|missing|casualties|toll|damage|losses|update|updated|latest|figures?|numbers?|count|result|results|score|note|correction|source|photo|time|date|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const MAX_LABEL = 5;

/** The label of a line with its count: "Old Town: 12 dead, 40 hurt". */
export function labelledPlace(tokens: readonly Token[], from: number): SlotReading<string> | undefined {
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > MAX_LABEL || from <= colon) return undefined;
  const label = tokens.slice(0, colon);
  const named = label.every(
    ({ text, pos, lower }) =>
      (/^\p{Lu}(?!\p{Lu})/u.test(text) || /^(?:of|the|on|upon|and|-)$/.test(lower)) &&
      !/^(?:VERB|AUX|NUM|PRON)$/.test(pos),
  );
  const other = label.some(
    ({ lower }) =>
      NOT_A_PLACE.test(lower) || DATES.has(lower) || people.bodies.has(lower) || people.outlets.has(lower),
  );
  const counts = posAt(tokens, colon + 1) === 'NUM' || /^\d/.test(lowerAt(tokens, colon + 1));
  // A sentence behind the colon is the words of a speaker.
  const line = !tokens
    .slice(colon + 1)
    .some(
      ({ pos, lower }) =>
        /^(?:AUX|PRON)$/.test(pos) || (pos === 'VERB' && !/(?:ed|en|wn|ne|rt)$/.test(lower)),
    );
  if (!named || other || !counts || !line) return undefined;
  return { value: label.map(({ text }) => text).join(' '), from: 0, to: colon };
}

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
