import Big from 'big.js';
import { isPersonNoun } from '../../isPersonNoun.ts';
import { numbers } from '../../numbers.ts';
import type { Numeral } from '../../../../figures/numerals/numeral.ts';
import { isHyphen, lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** People that one determiner counts, and the index behind them. */
interface Counted {
  readonly count: number;
  readonly to: number;
}

const HARM =
  /^(?:kill|injure|wound|shoot|hurt|murder|stab|drown|rescue|save|evacuate|abduct|kidnap|hospitalise|hospitalize|trap|behead|execute)$/;
/** Verbs of which the people are the subject. */
const DYING = /^(?:die|drown|perish|survive|suffocate)$/;
const OWNERS = /^(?:his|her|their)$/;
/** The longest noun phrase ("a 34-year-old off-duty police officer"). */
const MAX_PHRASE = 10;
/** The longest list of people. */
const MAX_ITEMS = 6;

/** The index of the person noun that ends the phrase from `at` on; `null` if it names no person. */
function personFrom(tokens: readonly Token[], at: number): number | null {
  let head: number | null = null;
  for (let k = at; k < at + MAX_PHRASE; k++) {
    const pos = posAt(tokens, k);
    const age = pos === 'NUM' && isHyphen(lowerAt(tokens, k + 1));
    if (pos === 'NOUN') head = k;
    else if (
      head !== null &&
      !isHyphen(lowerAt(tokens, k)) &&
      !(pos === 'ADJ' && isHyphen(lowerAt(tokens, k - 1)))
    )
      break;
    else if (pos !== 'ADJ' && !age && !isHyphen(lowerAt(tokens, k))) break;
  }
  return head !== null && isPersonNoun(tokens[head]?.lemma ?? '') ? head : null;
}

/** "a man", "her father", "his two sons", "both pilots": the people that begin at `at`. */
function peopleAt(tokens: readonly Token[], at: number, first: boolean): Counted | null {
  const word = lowerAt(tokens, at);
  const owner = !first && OWNERS.test(word);
  if (!owner && !/^(?:an?|both|one)$/.test(word)) return null;
  if (!first && word !== 'a' && word !== 'an' && !owner) return null;
  const number = owner ? numbers.small.get(lowerAt(tokens, at + 1)) : undefined;
  const count = number ?? (word === 'both' ? 2 : 1);
  const head = personFrom(tokens, number === undefined ? at + 1 : at + 2);
  const token = head === null ? undefined : tokens[head];
  if (head === null || !token || (count === 1) !== (token.lemma === token.lower)) return null;
  return { count, to: head + 1 };
}

/** Whether a verb of harm or rescue is said of the people between two tokens: behind them, or right in front. */
export function isHarmed(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before?.pos === 'VERB' && HARM.test(before.lemma) && tokens[from - 2]?.lemma !== 'be') return true;
  let k = to;
  while (/^(?:AUX|ADV)$/.test(posAt(tokens, k)) && k < to + 4) k++;
  const verb = tokens[k];
  if (verb === undefined) return false;
  if (DYING.test(verb.lemma)) return true;
  return (
    k > to &&
    tokens[k - 1]?.lemma !== 'have' &&
    HARM.test(verb.lemma) &&
    (verb.lemma !== verb.lower || verb.lower === 'hurt')
  );
}

const numeral = (from: number, to: number, count: number): Numeral => ({
  from,
  to,
  kind: 'CARDINAL',
  value: new Big(count),
  vague: null,
  magnitude: '1',
  digits: false,
  weak: false,
});

/** "wounded another": one more person. */
function anotherAt(tokens: readonly Token[], i: number): Numeral | null {
  const alone = lowerAt(tokens, i) === 'another' && /^(?:|PUNCT|ADP|ADV|CCONJ)$/.test(posAt(tokens, i + 1));
  const verb = tokens[i - 1];
  return alone && verb?.pos === 'VERB' && HARM.test(verb.lemma) ? numeral(i, i + 1, 1) : null;
}

/**
 * People counted in words, if they are harmed or rescued: "a man and his two sons were killed" are three, "both pilots
 * died" two. One number for all, with the words of all.
 */
export function victimsAt(tokens: readonly Token[], i: number): Numeral | null {
  const first = peopleAt(tokens, i, true);
  if (first === null) return anotherAt(tokens, i);
  let { count, to } = first;
  for (let items = 1; items < MAX_ITEMS; items++) {
    const link = lowerAt(tokens, to) === ',' && lowerAt(tokens, to + 1) === 'and' ? to + 2 : to + 1;
    const next = /^(?:,|and)$/.test(lowerAt(tokens, to)) ? peopleAt(tokens, link, false) : null;
    if (next === null) break;
    count += next.count;
    to = next.to;
  }
  // "one man was hurt" counts by its numeral, and "a 40-year-old woman" describes one person.
  const aged = tokens.slice(i + 1, to).some(({ pos }) => pos === 'NUM');
  if (to === first.to && (aged || lowerAt(tokens, i) === 'one')) return null;
  return isHarmed(tokens, i, to) ? numeral(i, to, count) : null;
}

/** The noun of people counted in words; `null` for any other number. */
export function nounOfVictims(tokens: readonly Token[], from: number, to: number): string | null {
  const word = lowerAt(tokens, from);
  const last = tokens[to - 1];
  if (to - from === 1 && word === 'another') return 'people';
  if (to - from < 2 || !/^(?:an?|both|one)$/.test(word) || last?.pos !== 'NOUN') return null;
  if (!isPersonNoun(last.lemma)) return null;
  return tokens.slice(from, to).some(({ lower }) => lower === 'and' || lower === ',') ? 'people' : last.lemma;
}
