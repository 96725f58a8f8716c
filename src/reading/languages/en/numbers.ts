/** Number words as data; the grammar that joins them is in `cardinalAt`. */

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
);

/** Beyond a quadrillion of quadrillions nothing is reported; longer runs of digits and magnitudes are noise. */
export const LARGEST_NUMBER = '1000000000000000000000000000000';
/** Characters of the longest number in digits: thirty digits, their commas and decimals. */
export const LONGEST_DIGITS = 48;

/** Words that multiply the number in front of them. */
export const MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ['dozen', '12'],
  ['hundred', '100'],
  ['thousand', '1000'],
  ['lakh', '100000'],
  ['million', '1000000'],
  ['crore', '10000000'],
  ['billion', '1000000000'],
  ['trillion', '1000000000000'],
  ['quadrillion', '1000000000000000'],
]);

/** Abbreviated magnitudes behind digits, as printed: case tells "M" from the metre and "b" from the byte. */
export const SHORT_MAGNITUDES: ReadonlyMap<string, string> = new Map([
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
]);

/** Short magnitudes that are more often a unit (metre, bit, tesla) unless an amount of money stands in front. */
export const AMBIGUOUS_MAGNITUDES: ReadonlySet<string> = new Set(['m', 'b', 'B', 'T', 'mil']);

/** Plural magnitudes: vague on their own ("hundreds"), in units of one. */
export const PLURAL_MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ['tens', '10'],
  ['hundreds', '100'],
  ['thousands', '1000'],
  ['millions', '1000000'],
  ['billions', '1000000000'],
  ['trillions', '1000000000000'],
]);

/** Denominators, singular; the plural adds an s. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
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
]);

/** Fraction characters. */
export const FRACTION_SIGNS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
]);

/** Verbs of multiplying, by lemma: the factor they state. */
export const FACTOR_VERBS: ReadonlyMap<string, string> = new Map([
  ['double', '2'],
  ['redouble', '2'],
  ['triple', '3'],
  ['treble', '3'],
  ['quadruple', '4'],
  ['quintuple', '5'],
  ['halve', '0.5'],
]);

/** Ordinal words, which end a compound that only looks like a cardinal ("twenty-first"). */
export const ORDINAL_WORDS: ReadonlySet<string> = new Set(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth hundredth'
  ).split(' '),
);
