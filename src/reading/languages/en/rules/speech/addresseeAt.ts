import { speech } from '../../speech.ts';
import type { Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { isComma, isDeterminer, isVerb } from './itemKinds.ts';
import { phraseFrom } from './nounPhrase.ts';

/** An addressee with a bracket has at most so many items. */
const MAX_ADDRESSEE_ITEMS = 16;

/** The "that" behind an addressee with a bracket: "told the Long Agency (LA) news agency that"; `null` if there is none. */
function bracketedTo(items: readonly Item[], from: number): number | null {
  for (let k = from; k < Math.min(items.length, from + MAX_ADDRESSEE_ITEMS); k++) {
    const item = items[k];
    if (item === undefined || item.quoted !== null || isComma(item) || isVerb(item)) return null;
    if (item.lower === 'that') return k > from ? k : null;
  }
  return null;
}

/** The addressee, if the content is behind it. */
export function addresseeAt(items: readonly Item[], from: number): Run | null {
  const first = items[from];
  if (first === undefined || speech.openers.clause.has(first.lower)) return null;
  if (first.pos === 'PRON' && !isDeterminer(first)) return { from, to: from + 1 };
  // "told a hearing that"
  if (first.pos === 'DET' && items[from + 2]?.lower === 'that') return { from, to: from + 2 };
  const phrase = phraseFrom(items, from);
  const that = items[phrase?.to ?? from]?.text === '(' || phrase === null ? bracketedTo(items, from) : null;
  if (that !== null) return { from, to: that };
  if (phrase === null) return null;
  // "warned the attack could": the seeming addressee is the subject of the content.
  const next = items[phrase.to];
  return next !== undefined && isVerb(next) ? null : phrase;
}
