import { isPersonNoun } from '../../isPersonNoun.ts';
import type { RejectionRule, Tokens } from '../../../../language.ts';
import type { Quantity } from '../../../../figures/quantities/quantity.ts';
import { isCapitalised, lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import { OLDEST_PERSON } from './oldestPerson.ts';

/** Tokens between "the youngest" and its age ("the youngest of the victims was six"). */
const REACH = 8;
/** Tokens between "who" or a person and the copula of the age. */
const SUBJECT_REACH = 2;

const ADVERB = /^(?:just|only|already|now|then|still|barely|about|nearly|almost|not|yet|even|both|aged)$/;
const ENDS = /^(?:[,.;:)!?“”"–—]|and|or|when|but|at|)$/u;
const EXTREME = /^(?:youngest|oldest|eldest)$/;
/** Bodies that are counted though one word names them. */
const CROWD = /^(?:people|crew|police|staff|personnel|troop|team|number|toll)$/;

/** The token in front of a number, over adverbs. */
function leadOf(tokens: Tokens, from: number): number {
  let lead = from - 1;
  while (ADVERB.test(lowerAt(tokens, lead))) lead--;
  return lead;
}

function isAgeLike({ numeral, unit, value }: Quantity): boolean {
  if (numeral.kind !== 'CARDINAL' || numeral.to !== numeral.from + 1) return false;
  return (
    unit === null && value !== null && value.gte(1) && value.lte(OLDEST_PERSON) && value.eq(value.round())
  );
}

/** "The youngest was six", "the youngest is 19, the oldest 88". */
const extreme: RejectionRule['at'] = (tokens, quantity) => {
  if (!isAgeLike(quantity) || !ENDS.test(lowerAt(tokens, quantity.to))) return null;
  const lead = leadOf(tokens, quantity.numeral.from);
  if (EXTREME.test(lowerAt(tokens, lead))) return 'an age';
  const gapped = posAt(tokens, lead) === 'NOUN' && EXTREME.test(lowerAt(tokens, lead - 1));
  const being = tokens[lead]?.lemma === 'be';
  const near = tokens.slice(Math.max(0, lead - REACH), lead).some(({ lower }) => EXTREME.test(lower));
  return gapped || (being && near) ? 'an age' : null;
};

const isPerson = (tokens: Tokens, k: number): boolean => {
  const token = tokens[k];
  return (
    token?.pos === 'NOUN' &&
    token.lemma === token.lower &&
    isPersonNoun(token.lemma) &&
    !CROWD.test(token.lemma)
  );
};

/** "Ray Tibb was 78.": a first and a last name open the sentence, and nothing is counted. */
const isFullName = (tokens: Tokens, last: number, to: number): boolean =>
  last === 1 &&
  posAt(tokens, 0) === 'PROPN' &&
  /^\p{Lu}\p{Ll}+$/u.test(textAt(tokens, 0)) &&
  !PLACE_NAMES.test(lowerAt(tokens, 0)) &&
  /^[.,;]?$/.test(textAt(tokens, to));
/** First words of the names of places and teams. */
const PLACE_NAMES =
  /^(?:new|north|south|east|west|upper|lower|great|greater|san|santa|saint|st|los|las|el|fort|port|mount|lake|team|real|old|central|northern|southern|eastern|western|united|yes|no)$/;

/** "who is 61", "He was 52 and", "Her husband was 39", "she turned 80". */
const predicated: RejectionRule['at'] = (tokens, quantity) => {
  if (!isAgeLike(quantity)) return null;
  const { to, numeral } = quantity;
  if (!ENDS.test(lowerAt(tokens, to)) && lowerAt(tokens, to) !== 'on') return null;
  const lead = leadOf(tokens, quantity.before?.from ?? numeral.from);
  const verb = lowerAt(tokens, lead);
  const turns = /^(?:turn|turned|turns)$/.test(verb);
  if (!turns && !/^(?:is|was|'s|’s|am)$/.test(verb)) return null;
  for (let k = lead - 1; k >= lead - SUBJECT_REACH && k >= 0; k--) {
    if (/^(?:who|he|she|i)$/.test(lowerAt(tokens, k)) || isPerson(tokens, k)) return 'an age';
    const named = posAt(tokens, k) === 'PROPN' && (turns || isFullName(tokens, k, to));
    if (named) return 'an age';
    if (!/^(?:ADV|AUX)$/.test(posAt(tokens, k))) return null;
  }
  return null;
};

/** "Most of them are under 25", "those who are over 70": a bound of age said of persons. */
const boundedAge: RejectionRule['at'] = (tokens, quantity) => {
  if (!isAgeLike(quantity) || !ENDS.test(lowerAt(tokens, quantity.to))) return null;
  const { from } = quantity.numeral;
  if (!/^(?:under|over)$/.test(lowerAt(tokens, from - 1))) return null;
  const lead = leadOf(tokens, from - 1);
  if (!/^(?:is|are|was|were|'re|’re)$/u.test(lowerAt(tokens, lead))) return null;
  return /^(?:who|them|us|we|they|you|he|she|people|patients|victims|prisoners|protesters|detainees|children)$/.test(
    lowerAt(tokens, lead - 1),
  )
    ? 'an age'
    : null;
};

/** "Ada Quill, now 29, lost a leg", "the twins, both 12,", "the pair, 31 and 28, were held". */
const inserted: RejectionRule['at'] = (tokens, quantity) => {
  if (!isAgeLike(quantity) || !quantity.numeral.digits) return null;
  const { to, numeral } = quantity;
  const second = lowerAt(tokens, numeral.from - 1) === 'and' && posAt(tokens, numeral.from - 2) === 'NUM';
  const lead = leadOf(tokens, second ? numeral.from - 2 : numeral.from);
  if (lowerAt(tokens, lead) !== ',') return null;
  const first = lowerAt(tokens, to) === 'and' && /^\d+$/.test(textAt(tokens, to + 1));
  const closed = lowerAt(tokens, first ? to + 2 : to) === ',';
  const owner = tokens[lead - 1];
  const adverb = lead < (second ? numeral.from - 3 : numeral.from - 1);
  const named = owner?.pos === 'PROPN' && isCapitalised(owner.text);
  const pair = /^(?:pair|couple|twins|brothers|sisters|siblings|two)$/.test(owner?.lower ?? '');
  if (!closed) return null;
  if (pair) return 'an age';
  return adverb && (named || isPerson(tokens, lead - 1)) && !first && !second ? 'an age' : null;
};

/** "His son Theo (8) was with him". */
const bracketed: RejectionRule['at'] = (tokens, quantity) => {
  const { from, to, digits } = quantity.numeral;
  if (!isAgeLike(quantity) || !digits || lowerAt(tokens, from - 1) !== '(' || lowerAt(tokens, to) !== ')')
    return null;
  if (posAt(tokens, from - 2) !== 'PROPN') return null;
  if (posAt(tokens, to + 1) !== 'PUNCT' && KIN.test(tokens[from - 3]?.lemma ?? '')) return 'an age';
  return posAt(tokens, from - 3) === 'PROPN' && describesPerson(tokens, to + 1) ? 'an age' : null;
};

const KIN =
  /^(?:son|daughter|brother|sister|husband|wife|mother|father|boy|girl|child|twin|niece|nephew|grandson|granddaughter|baby|uncle|aunt|cousin|partner|fiance|fiancee)$/;
/** How far behind a name and its age the words for the person may be. */
const PERSON_REACH = 6;

/** ", a retired teacher", ", from Beld, who": words for one person behind a comma. */
function describesPerson(tokens: Tokens, comma: number): boolean {
  if (lowerAt(tokens, comma) !== ',') return false;
  for (let k = comma + 1; k <= comma + PERSON_REACH; k++) {
    if (/^(?:who|whose)$/.test(lowerAt(tokens, k)) || isPerson(tokens, k)) return true;
    if (/^[.;:(]$/.test(textAt(tokens, k))) return false;
  }
  return false;
}

/** "was taking his son Theo, four, to school": an age in words between commas behind the name of kin. */
const kinAge: RejectionRule['at'] = (tokens, quantity) => {
  const { from, to } = quantity.numeral;
  const closed = lowerAt(tokens, from - 1) === ',' && /^[,.;]$/.test(textAt(tokens, to));
  if (!isAgeLike(quantity) || !closed || posAt(tokens, from - 2) !== 'PROPN') return null;
  return KIN.test(tokens[from - 3]?.lemma ?? '') ? 'an age' : null;
};

/** "At 73, Mrs Polk still rows", "she died at 34". */
const atAge: RejectionRule['at'] = (tokens, quantity) => {
  if (!isAgeLike(quantity)) return null;
  const { to, numeral } = quantity;
  const lead = leadOf(tokens, numeral.from);
  if (lowerAt(tokens, lead) !== 'at') return null;
  if (lead === 0 && lowerAt(tokens, to) === ',')
    return /^(?:he|she|mr|mrs|ms|dr|mr\.|mrs\.|ms\.|dr\.)$/.test(lowerAt(tokens, to + 1)) ? 'an age' : null;
  const verb = tokens[lead - 1]?.lemma ?? '';
  const subject = lowerAt(tokens, lead - 2);
  return /^(?:die|retire|marry|start|leave|begin|join|enlist|emigrate)$/.test(verb) &&
    (/^(?:he|she|who)$/.test(subject) || posAt(tokens, lead - 2) === 'PROPN') &&
    ENDS.test(lowerAt(tokens, to))
    ? 'an age'
    : null;
};

/** Ages that a clause states. */
export const statedAges: readonly RejectionRule[] = [
  { name: 'extreme-age', says: '“The youngest was six” tells an age.', at: extreme },
  { name: 'predicated-age', says: 'A small number said of one person is an age.', at: predicated },
  { name: 'bounded-age', says: '“Most of them are under 25” tells ages.', at: boundedAge },
  { name: 'inserted-age', says: 'A number between commas behind a person is an age.', at: inserted },
  { name: 'bracketed-age', says: 'A number in brackets behind the name of kin is an age.', at: bracketed },
  { name: 'kin-age', says: 'A number between commas behind the name of kin is an age.', at: kinAge },
  { name: 'at-age', says: '“At 73, she still rows” tells an age.', at: atAge },
];
