import { isComma, isVerb } from '../itemKinds.ts';
import { clauseEnd, figureAt } from './formParts.ts';
import { placeReading, type VerbForm } from './verbPlace.ts';

/** The one who gets a share has at most so many items in front of it. */
const MAX_SHARE_ITEMS = 10;
const VERBS = /^(?:give|credit|award|hand|allot|have|see|show|project|place|leave)$/u;
/** The side of a poll is told within so many items behind its share. */
const MAX_SIDE_ITEMS = 5;
const SIDES = /^(?:favou?r|against|opposed|undecided)$/u;
const SHARE =
  /^(?:percent|per|%|votes?|seats?|points?|mandates?|share|containment|capacity|contained|full)$/u;

/** "gives the Greens 31 percent", "credits her with 40 seats", "has him at 47 percent": a poll or count, by its maker. */
export const sharingForm: VerbForm = (place) => {
  const { items, verb, lemma } = place;
  if (!VERBS.test(lemma)) return null;
  // "Pollico has 52 per cent in favour and 41 against"
  const first = figureAt(items, verb + 1);
  const sides = items.slice(first + 1, first + MAX_SIDE_ITEMS).some(({ lower }) => SIDES.test(lower));
  if (lemma === 'have' && first > 0 && sides)
    return placeReading(place, { from: verb + 1, to: clauseEnd(items, verb + 1) }, 'sharing');
  const end = Math.min(clauseEnd(items, verb + 1), verb + MAX_SHARE_ITEMS);
  for (let k = verb + 2; k < end; k++) {
    const item = items[k];
    if (item === undefined || item.quoted !== null || isComma(item) || isVerb(item)) return null;
    const joint = /^(?:with|at|on)$/u.test(item.lower);
    const at = figureAt(items, joint ? k + 1 : k);
    if (at < 0) continue;
    if (!joint && (k === verb + 1 || !/^(?:give|credit|award|hand|allot|leave)$/u.test(lemma))) return null;
    // "gave the buyer 13 percent of its mines"
    if (items.slice(at + 1, at + 4).some(({ lower }) => /^(?:its|their|his|her)$/u.test(lower))) return null;
    const unit = items.slice(at + 1, at + 3).some(({ lower }) => SHARE.test(lower));
    if (!unit) return null;
    return placeReading(place, { from: verb + 1, to: clauseEnd(items, verb + 1) }, 'sharing');
  }
  return null;
};
