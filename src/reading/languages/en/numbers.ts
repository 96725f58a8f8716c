import type { NumberWords, Tokens } from '../../language.ts';
import { isHyphen, lowerAt, posAt, textAt, touches } from '../../text/tokenAccess.ts';

/** Words that measure and so make a lone "m" a metre: "37m long", "a 5 m wall". */
const METRE_COMPANY =
  /^(?:long|wide|tall|high|deep|away|from|above|below|apart|of|by|and|to|in|at|on|or|tower|wall)$/;

/** Words of spending in a sentence make a lone "m" a million ("a transfer of 60m was booked"). */
const SPENDING =
  /^(?:cost|spend|transfer|pay|grant|budget|fund|raise|lend|invest|earn|donate|pledge|loan|owe|bill|turnover|revenue|profit|loss|sale|debt|aid|subsidy|tax|bn)$/;
const SPENDING_REACH = 12;

const isSpent = (tokens: Tokens, i: number): boolean =>
  tokens
    .slice(Math.max(0, i - SPENDING_REACH), i + SPENDING_REACH)
    .some(({ lemma, lower }) => SPENDING.test(lemma) || SPENDING.test(lower));

/** "2m people": the letter in front of a counted noun is a magnitude, and a unit elsewhere. */
function isMagnitude(tokens: Tokens, i: number): boolean {
  if (touches(tokens, i + 1) && isHyphen(textAt(tokens, i + 1)) && /\p{L}/u.test(textAt(tokens, i + 2)))
    return false;
  if (textAt(tokens, i) === 'm' && !METRE_COMPANY.test(lowerAt(tokens, i + 1)) && isSpent(tokens, i))
    return true;
  const next = posAt(tokens, i + 1);
  const counted = next === 'NOUN' || next === 'ADJ';
  return counted && textAt(tokens, i) === 'm' && !METRE_COMPANY.test(lowerAt(tokens, i + 1));
}

/** Number words of English; the grammar that joins them is in `cardinalAt`, and for the last three in rules of English. */
export const numbers = {
  small: new Map<string, number>(
    (
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
      'seventeen eighteen nineteen'
    )
      .split(' ')
      .map((word, value) => [word, value]),
  ),
  tens: new Map<string, number>(
    'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
  ),
  hundreds: new Map<string, number>(),
  magnitudes: new Map<string, string>([
    ['dozen', '12'],
    ['hundred', '100'],
    ['thousand', '1000'],
    ['lakh', '100000'],
    ['million', '1000000'],
    ['crore', '10000000'],
    ['billion', '1000000000'],
    ['trillion', '1000000000000'],
    ['quadrillion', '1000000000000000'],
  ]),
  bareMagnitudes: new Set<string>(),
  /** As printed: case tells "M" from the metre and "b" from the byte. */
  shortMagnitudes: new Map<string, string>([
    ['k', '1000'],
    ['K', '1000'],
    ['m', '1000000'],
    ['M', '1000000'],
    ['mn', '1000000'],
    ['mln', '1000000'],
    ['mil', '1000000'],
    ['MM', '1000000'],
    ['b', '1000000000'],
    ['B', '1000000000'],
    ['bn', '1000000000'],
    ['Bn', '1000000000'],
    ['BN', '1000000000'],
    ['bln', '1000000000'],
    ['tn', '1000000000000'],
    ['trn', '1000000000000'],
    ['T', '1000000000000'],
  ]),
  /** More often a unit (metre, bit, tesla) unless an amount of money is in front. */
  ambiguousMagnitudes: new Set(['m', 'b', 'B', 'T', 'mil']),
  isMagnitude,
  joiners: { afterTens: new Set<string>(), afterHundreds: new Set(['and']), decimal: new Set(['point']) },
  articles: new Set(['a', 'an']),
  halves: new Set(['half a', 'half an']),
  plusHalf: new Set(['and a half', 'and one half']),
  ordinals: new Set(
    (
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
      'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth hundredth'
    ).split(' '),
  ),
  minus: new Set(['minus', 'negative']),
  of: { behindVague: new Set(['of']), behindMagnitude: new Set<string>() },
  /** Plural magnitudes: vague on their own ("hundreds"), in units of one. */
  pluralMagnitudes: new Map<string, string>([
    ['tens', '10'],
    ['hundreds', '100'],
    ['thousands', '1000'],
    ['millions', '1000000'],
    ['billions', '1000000000'],
    ['trillions', '1000000000000'],
  ]),
  /** Singular; the plural adds an s. */
  denominators: new Map<string, number>([
    ['half', 2],
    ['third', 3],
    ['quarter', 4],
    ['fourth', 4],
    ['fifth', 5],
    ['sixth', 6],
    ['seventh', 7],
    ['eighth', 8],
    ['ninth', 9],
    ['tenth', 10],
    ['twentieth', 20],
    ['hundredth', 100],
    ['thousandth', 1000],
  ]),
  /** Verbs of multiplying, by lemma: the factor they state. */
  factorVerbs: new Map<string, string>([
    ['double', '2'],
    ['redouble', '2'],
    ['triple', '3'],
    ['treble', '3'],
    ['quadruple', '4'],
    ['quintuple', '5'],
    ['halve', '0.5'],
  ]),
} satisfies NumberWords & Readonly<Record<string, unknown>>;
