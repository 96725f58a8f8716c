import type { RejectionRule, Tokens } from '../../../../language.ts';
import type { Quantity } from '../../../../figures/quantities/quantity.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import { isWordOne } from './isWordOne.ts';

/** "the second one fell", "the new one opens": a thing that its place or state tells apart. */
const PLACED =
  /^(?:first|second|third|fourth|fifth|sixth|last|next|other|new|old|previous|earlier|latest|former|current|original|same|wrong|right|only|big|bigger|biggest|small|smaller|smallest|large|larger|largest)$/;
/** "replaces one sent out on Friday": a text or thing that was made. */
const MADE =
  /^(?:sent|issued|published|released|signed|made|built|filed|posted|written|launched|used|given|broadcast|drawn|imposed|introduced|proposed|adopted|passed|drafted|printed|designed|seen|held)$/;

const isOne = (tokens: Tokens, quantity: Quantity): boolean =>
  isWordOne(tokens, quantity) &&
  quantity.unit === null &&
  quantity.before === null &&
  posAt(tokens, quantity.numeral.to) !== 'NUM';

const placed: RejectionRule['at'] = (tokens, quantity) => {
  const { from } = quantity.numeral;
  if (!isOne(tokens, quantity) || !PLACED.test(lowerAt(tokens, from - 1))) return null;
  return /^(?:the|this|that|a|an|its|their|his|her)$/.test(lowerAt(tokens, from - 2)) ? 'a pronoun' : null;
};

/** "One lies in the well": no plural follows "one", so the word is a verb. */
const withVerb: RejectionRule['at'] = (tokens, quantity) => {
  const { to } = quantity.numeral;
  const next = tokens[to];
  if (!isOne(tokens, quantity) || next?.pos !== 'NOUN' || next.lemma === next.lower) return null;
  return next.lower.endsWith('s') && !/^(?:NOUN|PROPN)$/.test(posAt(tokens, to + 1)) ? 'a pronoun' : null;
};

const made: RejectionRule['at'] = (tokens, quantity) => {
  const { to } = quantity.numeral;
  return isOne(tokens, quantity) &&
    MADE.test(lowerAt(tokens, to)) &&
    /^(?:ADP|ADV|PART)$/.test(posAt(tokens, to + 1))
    ? 'a pronoun'
    : null;
};

/** "She was the one holding the rope": who it was. */
const theOne: RejectionRule['at'] = (tokens, quantity) => {
  const { from, to } = quantity.numeral;
  if (!isOne(tokens, quantity) || lowerAt(tokens, from - 1) !== 'the') return null;
  const object = /^(?:DET|PRON|ADP|PART)$/.test(posAt(tokens, to + 1));
  return /ing$/.test(lowerAt(tokens, to)) && object ? 'a pronoun' : null;
};

/** "One" for a thing that the text has named. */
export const ones: readonly RejectionRule[] = [
  { name: 'placed-one', says: '“The second one” is a thing already named.', at: placed },
  { name: 'one-with-verb', says: '“One lies in the well” counts nothing.', at: withVerb },
  { name: 'the-one', says: '“The one holding the rope” is a person already named.', at: theOne },
  { name: 'made-one', says: '“One sent out on Friday” is a thing already named.', at: made },
];
