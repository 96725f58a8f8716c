import { GRAVELY } from '../../gravely.ts';
import { harmVerbs } from '../../harmVerbs.ts';
import { speech } from '../../speech.ts';
import { isPersonNoun } from '../../isPersonNoun.ts';
import { tiedNumbers } from '../numerals/tiedNumbers.ts';
import { isCapitalised, isHyphen, lowerAt, posAt, textAt, touches } from '../../../../text/tokenAccess.ts';
import { isHarmed } from '../numerals/victimsAt.ts';
import type { RejectionRule, Tokens } from '../../../../language.ts';
import { isWordOne } from './isWordOne.ts';
import { OLDEST_PERSON } from './oldestPerson.ts';

/** "no one was hurt", "each one died": not a count of one. */
const NOT_COUNTED = /^(?:no|any|every|each|some|this|that|the|which|another|other|last|not|-)$/;

/** "hurt, one of them seriously", "one of whom is in a critical condition": one of those who were hurt. */
const isHurtGravely = (tokens: Tokens, from: number, fates: number): boolean => {
  if (GRAVELY.test(lowerAt(tokens, fates))) return lowerAt(tokens, from - 1) === ',';
  const be = /^(?:is|was|are|were|remains|remained)$/.test(lowerAt(tokens, fates)) ? fates + 1 : fates;
  const adjective = lowerAt(tokens, be + 1) === 'a' ? be + 2 : be + 1;
  return (
    lowerAt(tokens, be) === 'in' &&
    /^(?:serious|critical|grave|stable|life-threatening)$/.test(lowerAt(tokens, adjective)) &&
    lowerAt(tokens, adjective + 1) === 'condition'
  );
};

/** "one of the best", "no one", "one another", "One official said". */
const oneAsPronoun: RejectionRule['at'] = (tokens, { numeral, unit, before, after }) => {
  const { from, to } = numeral;
  if (!isWordOne(tokens, { numeral }) || numeral.kind !== 'CARDINAL') return null;
  if (unit !== null && unit.dimension !== 'DURATION') return null;
  const next = lowerAt(tokens, to);
  if (isHyphen(next)) return null;
  if (posAt(tokens, to) === 'NUM') return 'a pronoun';
  const lead = lowerAt(tokens, from - 1);
  if (next === 'hand' && /^(?:the|on)$/.test(lead)) return 'an idiom with "one"';
  // "One was killed", "one of them has died": a person who is harmed is counted.
  const fates = next === 'of' && /^(?:them|these|those|us|whom)$/.test(lowerAt(tokens, to + 1)) ? to + 2 : to;
  if (lead !== 'by' && !NOT_COUNTED.test(lead) && isHarmed(tokens, fates, fates)) return null;
  if (!NOT_COUNTED.test(lead) && isHurtGravely(tokens, from, fates)) return null;
  if (next === 'of' && before === null) return '"one of" is no count';
  if (
    /^(?:no|any|every|each|some|this|that|the|which|another|other|a|last|first|my|your|his|her|its|their|our|good|bad|new|old|only|next|big|right|wrong|better|best)$/.test(
      lead,
    ) &&
    posAt(tokens, to) !== 'NOUN'
  )
    return 'a pronoun';
  if (/^(?:no|any|every|this|that|which)$/.test(lead)) return 'a pronoun';
  // "killing one, at an office", "wounding one of them": the verb's victims are counted.
  const harmed = harmVerbs.mistakenForNoun(lead) !== null || harmVerbs.has(tokens[from - 1]?.lemma ?? '');
  if (harmed && next !== 'another') return null;
  if (next === 'another' || (next === 'by' && lowerAt(tokens, to + 1) === 'one') || lead === 'by')
    return 'a pronoun';
  if (/^(?:day|time|way|point|thing|side|night|morning|reason|word)$/.test(next) && before === null)
    return 'an idiom with "one"';
  if (
    posAt(tokens, to) !== 'NOUN' &&
    posAt(tokens, to) !== 'ADJ' &&
    posAt(tokens, to) !== 'PROPN' &&
    before === null &&
    after === null &&
    unit === null
  )
    return 'a pronoun';
  // "One official said": a person, not a count of officials.
  const person = [to, to + 1, to + 2].find((k) => posAt(tokens, k) !== 'ADJ');
  const noun = person === undefined ? undefined : tokens[person];
  const verb = person === undefined ? undefined : tokens[person + 1];
  const speaks = speech.verbs.speaking.has(verb?.lemma ?? '');
  return speaks && noun !== undefined && isPersonNoun(noun.lemma) ? 'a pronoun' : null;
};

/** "the bottom three", "the other two": ranks and rests, with no noun to count. */
const placeInOrder: RejectionRule['at'] = (tokens, { numeral, unit, before, to }) => {
  if (numeral.digits || numeral.kind !== 'CARDINAL' || unit !== null || before !== null) return null;
  const order = /^(?:top|bottom|last|first|final|other|remaining|big|latter)$/.test(
    lowerAt(tokens, numeral.from - 1),
  );
  if (!order || !/^(?:the|its|their|his|her)$/.test(lowerAt(tokens, numeral.from - 2))) return null;
  // "the other three died".
  if (/^(?:other|remaining)$/.test(lowerAt(tokens, numeral.from - 1)) && isHarmed(tokens, to, to))
    return null;
  return /^(?:NOUN|ADJ|PROPN)$/.test(posAt(tokens, to)) ? null : 'a place in an order';
};

/** "a few minutes", "several years": a while, which is not counted. */
const vagueTime: RejectionRule['at'] = (_, { numeral, unit, before }) => {
  if (numeral.vague?.kind !== 'quantifier' || before !== null || numeral.magnitude !== '1') return null;
  return unit?.dimension === 'DURATION' ? 'a while' : null;
};

/** "the two leaders", "both": already known, not counted. */
const definitePair: RejectionRule['at'] = (tokens, { numeral, unit, before }) => {
  if (
    lowerAt(tokens, numeral.from) !== 'two' ||
    numeral.to !== numeral.from + 1 ||
    numeral.kind !== 'CARDINAL'
  )
    return null;
  if (unit !== null || before !== null) return null;
  return /^(?:the|these|those)$/.test(lowerAt(tokens, numeral.from - 1)) &&
    lowerAt(tokens, numeral.from - 2) !== 'of'
    ? 'a definite pair'
    : null;
};

/** "Sgt. Vale, 22, a soldier", "the 47-year-old minister". */
const age: RejectionRule['at'] = (tokens, { numeral, unit, before, value, to }) => {
  if (value === null || before !== null || value.gt(OLDEST_PERSON)) return null;
  const { from } = numeral;
  const old = isHyphen(textAt(tokens, to)) ? to + 1 : to;
  if (unit?.dimension === 'DURATION' && /^(?:old|olds)$/.test(lowerAt(tokens, old))) {
    const tied = isHyphen(textAt(tokens, numeral.to)) && touches(tokens, numeral.to);
    const named = /^(?:a|an|the|her|his|their|our|my|'s|’s)$/.test(lowerAt(tokens, from - 1));
    if (tied || named) return 'an age as a name';
  }
  const aged = (i: number): boolean => /^(?:aged|ages)$/.test(lowerAt(tokens, i));
  const second = isHyphen(textAt(tokens, from - 1)) || /^(?:to|and)$/.test(lowerAt(tokens, from - 1));
  if (unit === null && (aged(from - 1) || (second && aged(from - 3)))) return 'an age as a name';
  // "18- to 24-year-olds": the first of two ages that share their "year-olds".
  const suspended =
    isHyphen(textAt(tokens, to)) && touches(tokens, to) && /^(?:to|and|or)$/.test(lowerAt(tokens, to + 1));
  if (suspended && isHyphen(textAt(tokens, to + 3)) && lowerAt(tokens, to + 4) === 'year')
    return 'an age as a name';
  if (!numeral.digits || unit !== null || textAt(tokens, from - 1) !== ',') return null;
  if (!value.eq(value.round()) || numeral.to !== from + 1) return null;
  const named = isCapitalised(textAt(tokens, from - 2)) && posAt(tokens, from - 2) === 'PROPN';
  const closed = [',', '.', ';', ')'].includes(textAt(tokens, numeral.to)) || numeral.to >= tokens.length;
  return named && closed ? 'an age behind a name' : null;
};

/** "Evansville (7-2)", "are 10-5", "89-89": records of games, and tied numbers that do not ascend, as ranges would. */
const tied: RejectionRule['at'] = (tokens, quantity) => {
  switch (tiedNumbers(tokens, quantity)) {
    case 'RECORD':
      return 'a record';
    case 'OTHER':
      return 'two tied numbers';
    case 'SCORE':
    case null:
      return null;
  }
};

/** "Views: 26", "3 min read", "128 comments", "Page 2 of 5": boilerplate in a line without a sentence. */
const pageLabel: RejectionRule['at'] = (tokens, { to, from, unit }) => {
  const behind = lowerAt(tokens, to);
  if (unit?.dimension === 'DURATION' && behind === 'read') return 'page furniture';
  if (tokens.length <= 3 && !tokens.some((t) => /\p{L}|[%\p{Sc}]/u.test(t.text)))
    return 'a number without words';
  const pictures = /^(?:image|photo|picture|slide|caption|video|page|part)$/;
  const gallery = lowerAt(tokens, from - 1) === 'of' ? from - 3 : from - 1;
  if (pictures.test(lowerAt(tokens, gallery)) && /^\d+$/.test(textAt(tokens, gallery + 1)))
    return 'page furniture';
  const line =
    tokens.length <= 24 &&
    !tokens.some(
      (t) =>
        t.pos === 'VERB' &&
        !/^(?:published|updated|read|share|shared|posted|views?|comments?)$/.test(t.lower),
    );
  if (!line) return null;
  const label =
    textAt(tokens, from - 1) === ':' &&
    /^(?:views?|likes?|shares?|comments?|reads?|hits|downloads?|rating|votes?|followers?|published|updated|posted|tel|phone|fax|isbn|page|id)$/.test(
      lowerAt(tokens, from - 2),
    );
  const counter =
    /^(?:comments?|views?|likes?|shares?|retweets?|reads?|followers?|replies|reactions?|claps?)$/.test(
      behind,
    ) &&
    (tokens.length <= 4 || tokens.some((t) => t.text === '|' || t.text === '·' || t.text === '•'));
  return label || counter ? 'page furniture' : null;
};

/** "one hundred percent certain", "24/7", "zero tolerance". */
const idiom: RejectionRule['at'] = (tokens, { numeral, unit, value, to }) => {
  if (numeral.digits || value === null) return null;
  if (unit?.dimension === 'PERCENT' && value.eq(100)) {
    const skip = /^[”"’]$/.test(textAt(tokens, to)) ? to + 1 : to;
    if (
      ['ADJ', 'ADV'].includes(posAt(tokens, skip)) ||
      /^(?:certain|sure|right|behind|committed|clear)$/.test(lowerAt(tokens, skip))
    )
      return 'an idiom';
  }
  return /^(?:tolerance|sum|chance|interest|doubt)$/.test(lowerAt(tokens, to)) && value.eq(0)
    ? 'an idiom'
    : null;
};

/** Number words that are not counts. */
export const idioms: readonly RejectionRule[] = [
  { name: 'one-as-pronoun', says: '“One” without a counted noun is a pronoun.', at: oneAsPronoun },
  { name: 'definite-pair', says: '“The two” refers to things already known.', at: definitePair },
  { name: 'age', says: 'The age beside the name of a person is not a reported figure.', at: age },
  {
    name: 'place-in-order',
    says: '“The top three” without a noun are places in an order.',
    at: placeInOrder,
  },
  {
    name: 'while',
    says: 'A few minutes or years are a while that the reporter did not measure.',
    at: vagueTime,
  },
  {
    name: 'tied-numbers',
    says: 'Tied numbers that do not ascend are a record of games or a name.',
    at: tied,
  },
  { name: 'page-furniture', says: 'Counters and labels of a page are not reported.', at: pageLabel },
  { name: 'idiom', says: '“One hundred percent certain” and “zero tolerance” are idioms.', at: idiom },
];
