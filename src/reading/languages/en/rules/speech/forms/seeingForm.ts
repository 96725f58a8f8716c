import { clauseEnd, figureAt } from './formParts.ts';
import { placeReading, type VerbForm } from './verbPlace.ts';

const DIRECTION = /^(?:down|up|lower|higher|off|falling|rising|at)$/u;
const ADVICE =
  /^(?:recommendations?|proposals?|suggestions?|demands?|requests?|findings?|complaints?|appeals?)$/u;

/** "sees earnings down by 15 percent", "makes 26 recommendations". */
export const seeingForm: VerbForm = (place) => {
  const { items, verb, lemma } = place;
  const end = clauseEnd(items, verb + 1);
  if (lemma === 'make') {
    const figure = figureAt(items, verb + 1);
    const advice = figure >= 0 && items.slice(figure + 1, figure + 4).some(({ lower }) => ADVICE.test(lower));
    return advice ? placeReading(place, { from: verb + 1, to: end }, 'measure') : null;
  }
  if (lemma !== 'see') return null;
  const at = items.findIndex(({ lower }, k) => k > verb + 1 && k < end && DIRECTION.test(lower));
  const by = items[at + 1]?.lower === 'by' ? at + 2 : at + 1;
  return at > 0 && figureAt(items, by) >= 0
    ? placeReading(place, { from: verb + 1, to: end }, 'measure')
    : null;
};
