import type { RejectionRule, Tokens } from '../../../../language.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import { isWordOne } from './isWordOne.ts';

/** Phrases of the language in which a number counts nothing. */
const PHRASES = [
  'two heads are better than one',
  'cloud nine',
  'two wrongs',
  'sixes and sevens',
  'out of ten',
  'times out of ten',
  'a million to one',
  'one in a million',
  'a million miles',
  'nine yards',
  'square one',
  'two left feet',
  'ten a penny',
  'a dime a dozen',
  'two cents',
  'nine lives',
  'seven seas',
  'forty winks',
  'million dollar question',
  'like a million dollars',
  'like a million bucks',
  'a thousand cuts',
  'a thousand words',
  'two to tango',
  'two peas in a pod',
  'two steps forward',
  'one step forward',
  'one step back',
  'one step ahead',
  'one step closer',
  'one too many',
  'one and the same',
  'one and only',
  'one foot in',
  'of two evils',
  'two and two together',
  'half the battle',
  'half the story',
  'half the truth',
  'half a chance',
  'half a mind',
  'half an eye',
  'half a loaf',
  'one brick at a time',
  'one day at a time',
  'one step at a time',
  'two fingers',
  'a thousand times no',
  'zero hour',
  'number one',
  'all in one',
  'counted to ten',
  'count to ten',
  'six feet under',
  'a hundred times',
  'a thousand times',
  'a million times',
  'it takes two',
  'one minute it',
  'one minute you',
  'one minute he',
  'one minute they',
].map((phrase) => phrase.split(' '));

/** The phrases in which a word has a place, with that place. */
const BY_WORD = new Map<string, readonly (readonly [number, readonly string[]])[]>();
for (const phrase of PHRASES)
  for (const [at, word] of phrase.entries()) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), [at, phrase]]);

/** "A picture is worth a thousand words", "two heads are better than one". */
const saying: RejectionRule['at'] = (tokens, { numeral }) => {
  if (numeral.digits) return null;
  const phrases = BY_WORD.get(lowerAt(tokens, numeral.from)) ?? [];
  const said = phrases.some(([at, phrase]) =>
    phrase.every((word, i) => lowerAt(tokens, numeral.from - at + i) === word),
  );
  return said ? 'a saying' : null;
};

/** "nine times out of ten", with any number of ten. */
const timesOutOf: RejectionRule['at'] = (tokens, { numeral }) => {
  const words = [0, 1, 2].map((n) => lowerAt(tokens, numeral.to + n)).join(' ');
  return !numeral.digits && words === 'times out of' ? 'a saying' : null;
};

const RATED = /^(?:price|cost|costs|treatment|care|upkeep|value|weight|rent|worth|life)$/;

/** "The treatment of one child costs $58", "feeding one person for a month costs": the measure of a rate. */
const measureOfRate: RejectionRule['at'] = (tokens, { numeral, unit, before, to }) => {
  if (!isWordOne(tokens, { numeral })) return null;
  if (unit !== null || before !== null) return null;
  const lead = lowerAt(tokens, numeral.from - 1);
  const of = lead === 'of' && RATED.test(lowerAt(tokens, numeral.from - 2));
  const costs = [to, to + 1, to + 2].find((k) => tokens[k]?.lemma === 'cost');
  const activity = numeral.from > 0 && /ing$/.test(lead) && posAt(tokens, numeral.from - 1) === 'VERB';
  return of || (activity && costs !== undefined) ? 'the measure of another figure' : null;
};

const TELLS = /^(?:claim|say|estimate|report|count|suggest|give|allege|announce|admit|put|believe|quote)$/;
/** Tokens between "a third of what" and the verb of the other's count. */
const REACH = 7;

/** "about a third of what the organisers claimed": one count against another. */
const shareOfClaim: RejectionRule['at'] = (tokens: Tokens, { numeral, unit, to }) => {
  if (unit !== null && unit.dimension !== 'PERCENT') return null;
  const of = lowerAt(tokens, to) === 'of' ? to + 1 : to;
  const other = `${lowerAt(tokens, of)} ${lowerAt(tokens, of + 1)}`;
  if (lowerAt(tokens, of) !== 'what' && !/^the (?:number|figure|total|count)$/.test(other)) return null;
  const part = numeral.kind === 'FRACTION' || unit !== null || numeral.weak;
  return part && tokens.slice(of + 1, of + REACH).some(({ lemma }) => TELLS.test(lemma))
    ? 'a part of another figure'
    : null;
};

/** Sayings, and numbers that measure other figures. */
export const sayings: readonly RejectionRule[] = [
  { name: 'saying', says: '“Worth a thousand words” is a saying.', at: saying },
  { name: 'times-out-of', says: '“Nine times out of ten” is a saying.', at: timesOutOf },
  { name: 'measure-of-rate', says: '“The price of one loaf” measures another figure.', at: measureOfRate },
  { name: 'share-of-claim', says: '“A third of the claimed number” compares two counts.', at: shareOfClaim },
];
