import { speech } from '../../speech.ts';
import Big from 'big.js';
import { isPersonNoun } from '../../isPersonNoun.ts';
import type { Numeral } from '../../../../figures/numerals/numeral.ts';
import { units } from '../../units.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** The largest distance between the link and the counted neighbour's number ("nine young women and a child"). */
const NEIGHBOUR_REACH = 5;

/** The number of the counted neighbour in front of the link at `link`, which only nouns and adjectives follow. */
function countedBefore(tokens: readonly Token[], link: number): boolean {
  let noun = false;
  for (let k = link - 1; k >= Math.max(0, link - NEIGHBOUR_REACH); k--) {
    const pos = posAt(tokens, k);
    if (pos === 'NUM') return noun;
    if (pos !== 'NOUN' && pos !== 'ADJ' && !/^(?:,|an?)$/.test(lowerAt(tokens, k))) return false;
    if (pos === 'NOUN') noun = true;
  }
  return false;
}

const one = (i: number): Numeral => ({
  from: i,
  to: i + 1,
  kind: 'CARDINAL',
  value: new Big(1),
  vague: null,
  magnitude: '1',
  digits: false,
  weak: false,
});

/** "more than a tonne", "less than a minute", "almost a mile": one of a unit behind a hedge. */
const isOneOfUnit = (tokens: readonly Token[], i: number): boolean =>
  /^(?:than|over|under|nearly|almost|about|around|roughly|least|most)$/.test(lowerAt(tokens, i - 1)) &&
  units.singular.has(lowerAt(tokens, i + 1));

/** The "a" that counts one person beside other counts, or one of a unit: "twelve men, nine women and a child". */
export function articleAt(tokens: readonly Token[], i: number): Numeral | null {
  const word = lowerAt(tokens, i);
  if (word !== 'a' && word !== 'an') return null;
  if (isOneOfUnit(tokens, i)) return one(i);
  if (!/^(?:and|,)$/.test(lowerAt(tokens, i - 1))) return null;
  let head = i + 1;
  while (posAt(tokens, head) === 'ADJ') head++;
  const noun = tokens[head];
  const single = noun?.pos === 'NOUN' && noun.lemma === noun.lower && isPersonNoun(noun.lemma);
  if (!single || posAt(tokens, head + 1) === 'NOUN') return null;
  // "nine men, a nurse said": the speaker is not counted, and behind a bare comma only a list continues.
  if (speech.verbs.speakingOrAnnouncing.has(tokens[head + 1]?.lemma ?? '')) return null;
  const listed =
    /^(?:,|and)$/.test(lowerAt(tokens, head + 1)) && /^(?:DET|NUM|CCONJ)$/.test(posAt(tokens, head + 2));
  if (lowerAt(tokens, i - 1) === ',' && !listed) return null;
  if (!countedBefore(tokens, lowerAt(tokens, i - 2) === ',' ? i - 2 : i - 1)) return null;
  return one(i);
}
