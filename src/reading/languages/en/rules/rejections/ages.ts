import { isPersonNoun } from '../../isPersonNoun.ts';
import { quantityStart } from '../../../../figures/quantities/quantity.ts';
import type { RejectionRule, Tokens } from '../../../../language.ts';
import { isHyphen, lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import { OLDEST_PERSON } from './oldestPerson.ts';

const PERSON =
  /^(?:man|woman|boy|girl|child|person|male|female|teenager|teen|baby|toddler|infant|son|daughter|pensioner)$/;

const isPerson = (tokens: Tokens, k: number): boolean => {
  const token = tokens[k];
  return (
    token?.pos === 'NOUN' &&
    token.lemma === token.lower &&
    (PERSON.test(token.lemma) || isPersonNoun(token.lemma))
  );
};

/** Words behind an age: years, or the end of a phrase. */
const ENDS = /^(?:[,.;:)!?“”"–—]|and|who|with|whose|from|at|in|on|to|or|was|has|is|when|)$/u;

/** "a woman of about forty", "the driver, 34, survived", "under the age of 16", "aged 4 to 11", "The youngest is 11 months old". */
const ageOf: RejectionRule['at'] = (tokens, quantity) => {
  const { numeral, unit, value, to } = quantity;
  const from = quantityStart(quantity);
  if (value === null || numeral.kind !== 'CARDINAL' || value.gt(OLDEST_PERSON) || value.lt(0)) return null;
  const years = unit?.dimension === 'DURATION';
  if (unit !== null && !years) return null;
  const [lead, before] = [lowerAt(tokens, from - 1), lowerAt(tokens, from - 2)];
  const next = lowerAt(tokens, to);
  if (years && quantity.before === null && next === 'old' && !isHyphen(textAt(tokens, to))) {
    const subject = tokens.slice(Math.max(0, from - 3), from);
    const being = subject.some(({ lemma }) => lemma === 'be' || lemma === 'turn');
    const thing = tokens
      .slice(Math.max(0, from - 8), from)
      .some(({ lower }) => /^(?:he|she|i|youngest|oldest|eldest)$/.test(lower));
    if (being && thing) return 'an age';
  }
  if (
    /^(?:years|year|months)$/.test(lowerAt(tokens, to - 1)) &&
    next === 'of' &&
    lowerAt(tokens, to + 1) === 'age'
  )
    return 'an age';
  if (lead === 'of' && before === 'age') return 'an age';
  if (/^(?:age|ages|aged)$/.test(lead) || (/^(?:between|from)$/.test(lead) && /^(?:aged|ages)$/.test(before)))
    return 'an age';
  // "aged between 4 and 11", "ages 3 to 5": the second of two.
  const tie = /^(?:and|to|or|-|–)$/.test(lead) && posAt(tokens, from - 2) === 'NUM';
  if (
    tie &&
    tokens.slice(Math.max(0, from - 5), from - 2).some(({ lower }) => /^(?:age|ages|aged)$/.test(lower))
  )
    return 'an age';
  if (years || unit !== null) return null;
  const closed = ENDS.test(next) || /^(?:VERB|AUX)$/.test(posAt(tokens, to));
  if (lead === 'of' && isPerson(tokens, from - 2) && closed && value.gte(1)) return 'an age';
  const comma = lead === ',' || lead === '(';
  const closes = [',', ')', '.', ';'].includes(textAt(tokens, to));
  return comma &&
    closes &&
    isPerson(tokens, from - 2) &&
    numeral.digits &&
    !/^(?:people|victims)$/.test(before)
    ? 'an age'
    : null;
};

/** "males 17 and 33 years of age": the first of two ages. */
const firstAge: RejectionRule['at'] = (tokens, { numeral, unit, to }) => {
  if (unit !== null || numeral.kind !== 'CARDINAL' || !/^(?:and|or|to)$/.test(lowerAt(tokens, to)))
    return null;
  if (posAt(tokens, to + 1) !== 'NUM' || !/^years?$/.test(lowerAt(tokens, to + 2))) return null;
  const behind = `${lowerAt(tokens, to + 3)} ${lowerAt(tokens, to + 4)}`;
  return behind === 'of age' || behind.startsWith('old') ? 'an age' : null;
};

const BOUND = /^(?:over|under|above|below)$/;
const BOUNDED =
  /^(?:people|those|anyone|everyone|anybody|everybody|child|adult|patient|resident|man|woman|boy|girl|youngster|driver|voter|worker|passenger|person|male|female|pensioner|children|adults|men|women)$/;

/** "people over 65", "those under 12": a bound of age behind the persons. */
const boundOfAge: RejectionRule['at'] = (tokens, quantity) => {
  const { numeral, unit, value, to } = quantity;
  if (unit !== null || value === null || value.gt(OLDEST_PERSON) || numeral.kind !== 'CARDINAL') return null;
  const persons = tokens[numeral.from - 2];
  if (!BOUND.test(lowerAt(tokens, numeral.from - 1)) || !BOUNDED.test(persons?.lemma ?? '')) return null;
  const any = /^(?:those|anyone|everyone|anybody|everybody)$/.test(persons?.lower ?? '');
  return any || !/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(posAt(tokens, to)) ? 'an age' : null;
};

/** "A. H., 17 of Riverton": an age with the home. */
const ageAndHome: RejectionRule['at'] = (tokens, { numeral, unit, value, from, to }) => {
  if (!numeral.digits || unit !== null || value === null || value.gt(OLDEST_PERSON)) return null;
  const named = lowerAt(tokens, from - 1) === ',' && /^\p{Lu}/u.test(textAt(tokens, from - 2));
  const home = /^(?:of|from)$/.test(lowerAt(tokens, to)) && posAt(tokens, to + 1) === 'PROPN';
  const initial = /^\p{Lu}\.$/u.test(textAt(tokens, from - 2)) || lowerAt(tokens, from - 2) === '.';
  return home && (initial || (named && posAt(tokens, from - 2) === 'PROPN')) ? 'an age' : null;
};

const KIN =
  /^(?:(?:step|grand|great-grand|god)?-?(?:dad|daddy|mum|mummy|mom|mommy|father|mother|parent)s?|grandad|granddad|grandma|grandpa|gran|granny|nan|nanny)$/;
/** Larger families are told for their number. */
const LARGEST_FAMILY = 12;

/** "the father of three said", "a mum of two": a family that describes a person. */
const familyOf: RejectionRule['at'] = (tokens, { numeral, unit, value, before, to }) => {
  const { from } = numeral;
  if (numeral.kind !== 'CARDINAL' || unit !== null || before !== null || value === null) return null;
  if (value.gt(LARGEST_FAMILY) || lowerAt(tokens, from - 1) !== 'of') return null;
  // "a mum of two lost her keys": a participle that is taken for an adjective.
  const noun = posAt(tokens, to) === 'ADJ' ? to + 1 : to;
  const alone = !/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(posAt(tokens, noun)) && lowerAt(tokens, to) !== 'of';
  return alone && KIN.test(lowerAt(tokens, from - 2)) ? 'the size of a family' : null;
};

/** Tokens between "age" and the number that it is corrected to. */
const AGE_REACH = 8;

/** "corrects the age of the second victim to 66", "gave his age as 45, not 54". */
const correctedAge: RejectionRule['at'] = (tokens, { numeral, unit, value, before }) => {
  const { from } = numeral;
  if (unit !== null || before !== null || value === null || value.gt(OLDEST_PERSON)) return null;
  const second = lowerAt(tokens, from - 1) === 'not' && lowerAt(tokens, from - 2) === ',';
  const at = second && posAt(tokens, from - 3) === 'NUM' ? from - 3 : from;
  if (!/^(?:to|as|from|was|is|be|at)$/.test(lowerAt(tokens, at - 1))) return null;
  for (let k = at - 2; k >= at - AGE_REACH && k >= 0; k--) {
    if (/^[.;:()“”"]$/u.test(textAt(tokens, k))) return null;
    if (!/^ages?$/.test(lowerAt(tokens, k))) continue;
    const owned = /^(?:his|her|their|'s|’s)$/u.test(lowerAt(tokens, k - 1));
    const ofPerson = lowerAt(tokens, k + 1) === 'of' && lowerAt(tokens, at - 1) !== 'from';
    return owned || (ofPerson && tokens.slice(k + 2, at - 1).some((_, i) => isPerson(tokens, k + 2 + i)))
      ? 'an age'
      : null;
  }
  return null;
};

/** Ages, which describe people and are not reported figures. */
export const ages: readonly RejectionRule[] = [
  { name: 'age-of', says: 'The age of a person described by a noun is not a reported figure.', at: ageOf },
  { name: 'first-age', says: 'The first of two ages shares the words of the second.', at: firstAge },
  { name: 'bound-of-age', says: '“Over” and “under” behind persons bound their age.', at: boundOfAge },
  { name: 'family', says: '“A father of three” describes a person.', at: familyOf },
  { name: 'corrected-age', says: 'The number to which an age is corrected is an age.', at: correctedAge },
  { name: 'age-and-home', says: 'A number between a name and a home is an age.', at: ageAndHome },
];
