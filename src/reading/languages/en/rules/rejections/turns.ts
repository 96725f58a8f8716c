import { isPersonNoun } from '../../isPersonNoun.ts';
import type { RejectionRule, Tokens } from '../../../../language.ts';
import { isHyphen, lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import { isWordOne } from './isWordOne.ts';

const MOST_DIGIT = 9;

/** Whether a clause ends at token `k`, or begins behind it. */
const endsAt = (tokens: Tokens, k: number): boolean =>
  /^(?:[,.;:!?“”"‘’'–—]|and|but|)$/u.test(textAt(tokens, k));

/** Tokens between "from one drawer" and "to another", and between a superlative and its years. */
const REACH = 8;
const LONG_PERIOD = /^(?:days?|weeks?|months?|years?|decades?|seasons?)$/;

/** Whether the words in front of `at` go back to a sentence's or line's beginning, over an adverb or a dateline. */
const opens = (tokens: Tokens, at: number): boolean =>
  at <= 0 ||
  /^[–—:(]$|^-$/u.test(lowerAt(tokens, at - 1)) ||
  (/^(?:just|only|barely|some|nearly|almost|about|more|and|but)$/.test(lowerAt(tokens, at - 1)) &&
    opens(tokens, at - 1));

/** "Two weeks after the landslide, …", "Three days before the vote", "A month into the siege": when it was, not how long. */
const distance: RejectionRule['at'] = (tokens, { unit, from, to, before }) => {
  if (unit?.dimension !== 'DURATION' || before !== null) return null;
  if (!LONG_PERIOD.test(lowerAt(tokens, to - 1)) || !/^(?:after|before|into)$/.test(lowerAt(tokens, to)))
    return null;
  return opens(tokens, from) ? 'a distance in time' : null;
};

/** "for the first time in seven years", "the worst flood in 30 years": a rank among earlier events. */
const rankSpan: RejectionRule['at'] = (tokens, { unit, from }) => {
  if (unit?.dimension !== 'DURATION' || !/^(?:in|for)$/.test(lowerAt(tokens, from - 1))) return null;
  const lead = tokens.slice(Math.max(0, from - REACH), from - 1);
  const rank = lead.findIndex(
    ({ lower, lemma }) => lower === 'first' || lower === 'only' || lemma === 'most' || isSuperlative(lower),
  );
  if (rank < 1 || !/^(?:the|its|their|his|her|'s|’s|was|year)$/u.test(lead[rank - 1]?.lower ?? ''))
    return null;
  return lead.slice(rank + 1).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'PUNCT')
    ? 'the span of a rank'
    : null;
};

const isSuperlative = (word: string): boolean =>
  /^(?:worst|best|least)$/.test(word) ||
  (/^\p{L}{2,}est$/u.test(word) &&
    !/^(?:forest|protest|arrest|interest|west|test|request|harvest|conquest|guest|quest|rest|nest|contest|latest|midwest|invest|honest|modest)$/.test(
      word,
    ));

/** "from one drawer to another", "one week after the other": a move, not a count. */
const oneToAnother: RejectionRule['at'] = (tokens, { numeral, before, to }) => {
  if (!isWordOne(tokens, { numeral }) || before !== null) return null;
  const behind = tokens.slice(to, to + REACH);
  const another = behind.findIndex(({ lower }) => /^(?:another|the|next)$/.test(lower));
  if (another < 1) return null;
  const tie = behind[another - 1]?.lower ?? '';
  const word = `${behind[another]?.lower} ${behind[another + 1]?.lower}`;
  return /^(?:to|after|by|into|from)$/.test(tie) && /^(?:another|the (?:other|next))/.test(word)
    ? 'an idiom with "one"'
    : null;
};

/** "As one minister put it": a person who speaks. */
const putIt: RejectionRule['at'] = (tokens, { numeral, unit, before }) => {
  if (lowerAt(tokens, numeral.from) !== 'one' || unit !== null || before !== null) return null;
  for (let k = numeral.to; k < numeral.to + REACH; k++) {
    if (/^(?:put|puts)$/.test(lowerAt(tokens, k)))
      return lowerAt(tokens, k + 1) === 'it' ? 'a pronoun' : null;
    const person = posAt(tokens, k) === 'NOUN' && isPersonNoun(tokens[k]?.lemma ?? '');
    if (!person && !/^(?:ADJ|NOUN|PROPN)$/.test(posAt(tokens, k))) return null;
  }
  return null;
};

const MANNER =
  /^(?:systems|minds|columns|registers|directions|languages|halves|books|ledgers|places|voices)$/;
const TELLINGS = /^(?:versions|sides|stories|accounts|tales|narratives|halves|camps)$/;

/** "booked in two systems", "two versions of the night": how it is told or kept. */
const twoWays: RejectionRule['at'] = (tokens, { numeral, unit, before, to }) => {
  if (lowerAt(tokens, numeral.from) !== 'two' || unit !== null || before !== null) return null;
  if (numeral.to !== numeral.from + 1) return null;
  const noun = lowerAt(tokens, posAt(tokens, to) === 'ADJ' ? to + 1 : to);
  const kept = /^(?:in|into|of|with)$/.test(lowerAt(tokens, numeral.from - 1)) && MANNER.test(noun);
  return kept || TELLINGS.test(noun) ? 'a way of telling' : null;
};

/** "It took us six days to find it": what a speaker went through. */
const ownTime: RejectionRule['at'] = (tokens, { unit, from }) => {
  if (unit?.dimension !== 'DURATION' || !/^(?:us|me)$/.test(lowerAt(tokens, from - 1))) return null;
  return /^(?:take|cost)$/.test(tokens[from - 2]?.lemma ?? '') ? 'the time of a speaker' : null;
};

/** "in one hand", "with one voice", "at one stroke", "one big family". */
const SINGLE =
  /^(?:hand|voice|go|stroke|piece|breath|sitting|word|eye|ear|heart|mouthful|swoop|stone|accord|family|end|corner|glance|blow|leap|extreme)$/;

/** "24 hours a day", "gave 110 per cent", "two birds with one stone": said in other meanings than the number's. */
const figureOfSpeech: RejectionRule['at'] = (tokens, { numeral, unit, value, before, to }) => {
  if (value === null || before !== null) return null;
  const next = lowerAt(tokens, to);
  const rate = /^(?:a|per|each)$/.test(next) ? lowerAt(tokens, to + 1) : '';
  if (unit?.name === 'hour' && value.eq('24') && rate === 'day') return 'a figure of speech';
  if (unit?.name === 'day' && value.eq('7') && rate === 'week') return 'a figure of speech';
  if (
    unit?.dimension === 'PERCENT' &&
    value.gt('100') &&
    /^(?:give|put)$/.test(tokens[numeral.from - 1]?.lemma ?? '')
  )
    return 'a figure of speech';
  if (numeral.digits || unit !== null) return null;
  if (value.eq('2') && next === 'birds') return 'a figure of speech';
  if (/^(?:thanks|apologies|pardons|ideas|pities)$/.test(next) && value.gte('100'))
    return 'a figure of speech';
  if (value.eq('50') && /^(?:fifty)$/.test(lowerAt(tokens, numeral.from - 2))) return 'a figure of speech';
  if (lowerAt(tokens, numeral.from) !== 'one') return null;
  const noun = posAt(tokens, to) === 'ADJ' ? lowerAt(tokens, to + 1) : next;
  const lead = lowerAt(tokens, numeral.from - 1);
  if (noun === 'family')
    return tokens.slice(0, numeral.from).some(({ lemma }) => lemma === 'be') ? 'a figure of speech' : null;
  return SINGLE.test(noun) && /^(?:in|with|at|from|of|on|to)$/.test(lead) ? 'a figure of speech' : null;
};

/** "the biggest one-day gain since 2009": the span of a record. */
const spanOfRecord: RejectionRule['at'] = (tokens, { numeral, unit, before, to }) => {
  if (!isWordOne(tokens, { numeral }) || unit?.dimension !== 'DURATION' || before !== null) return null;
  if (!isHyphen(textAt(tokens, numeral.to))) return null;
  const noun = posAt(tokens, to) === 'ADJ' ? to + 1 : to;
  return /^(?:gains?|loss(?:es)?|drops?|falls?|rises?|jumps?|declines?|highs?|lows?|totals?|records?|increases?|moves?|slides?|plunges?|surges?|tolls?|slumps?|rall(?:y|ies)|counts?|tall(?:y|ies))$/.test(
    lowerAt(tokens, noun),
  )
    ? 'the span of a record'
    : null;
};

/** "a two in front of it", "a six and a nine": a digit, which has an article. */
const digit: RejectionRule['at'] = (tokens, { numeral, unit, value, before, to }) => {
  if (numeral.kind !== 'CARDINAL' || numeral.digits || unit !== null || before !== null) return null;
  if (value === null || value.lt(2) || value.gt(MOST_DIGIT) || numeral.to !== numeral.from + 1) return null;
  return lowerAt(tokens, numeral.from - 1) === 'a' &&
    !/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(posAt(tokens, to)) &&
    !isHyphen(textAt(tokens, to))
    ? 'a digit'
    : null;
};

/** "Two is not seven", "one is one too many": numbers that are said of numbers. */
const ofNumbers: RejectionRule['at'] = (tokens, { numeral, unit, before, from, to }) => {
  if (numeral.kind !== 'CARDINAL' || unit !== null || before !== null) return null;
  const is = (k: number): boolean => /^(?:is|isn't|isn’t)$/.test(lowerAt(tokens, k));
  const not = (k: number): boolean => /^(?:not|n't|n’t)$/.test(lowerAt(tokens, k));
  const behind = is(to) ? (not(to + 1) ? to + 2 : to + 1) : -1;
  const first = behind > 0 && posAt(tokens, behind) === 'NUM' && endsAt(tokens, behind + 1);
  const ahead = not(from - 1) ? from - 2 : from - 1;
  const second = is(ahead) && posAt(tokens, ahead - 1) === 'NUM' && endsAt(tokens, to);
  const alone = first ? from - 1 : ahead - 2;
  return (first || second) && endsAt(tokens, alone) ? 'a number said of a number' : null;
};

/** "a hundred years", "a thousand years": long, and not counted. */
const ages: RejectionRule['at'] = (tokens, { numeral, unit, before, to }) => {
  if (numeral.digits || unit?.name !== 'year' || before !== null) return null;
  const many = `${lowerAt(tokens, numeral.from)} ${lowerAt(tokens, numeral.from + 1)}`;
  if (!/^an? (?:hundred|thousand|million)$/.test(many) || numeral.to !== numeral.from + 2) return null;
  return /^(?:for|in|last|take|wait|another)$/.test(lowerAt(tokens, numeral.from - 1)) && endsAt(tokens, to)
    ? 'a figure of speech'
    : null;
};

const ADVISES = /^(?:stay|keep|wash|wait|avoid|drink|boil|cook|allow|leave|stand|rinse|soak)$/;

/** "Stay two metres apart", "Wash your hands for 20 seconds": what readers are told to do. */
const advice: RejectionRule['at'] = (tokens, { unit, from }) => {
  if (unit === null || !/^(?:DURATION|LENGTH|TEMPERATURE|VOLUME)$/.test(unit.dimension)) return null;
  return ADVISES.test(lowerAt(tokens, 0)) &&
    from > 0 &&
    !tokens.slice(0, from).some(({ lower }) => lower === '.')
    ? 'advice'
    : null;
};

/** Turns of phrase in which a number ranks, moves or places and counts nothing. */
export const turns: readonly RejectionRule[] = [
  {
    name: 'distance',
    says: '“Two weeks after the flood,” at the head of a sentence tells when.',
    at: distance,
  },
  { name: 'rank-span', says: '“The first in seven years” tells a rank.', at: rankSpan },
  { name: 'one-to-another', says: '“From one drawer to another” is a move.', at: oneToAnother },
  { name: 'put-it', says: '“As one minister put it” names a speaker.', at: putIt },
  { name: 'two-ways', says: '“In two systems” and “two versions” count nothing that happened.', at: twoWays },
  {
    name: 'figure-of-speech',
    says: '“With one voice” and “24 hours a day” are figures of speech.',
    at: figureOfSpeech,
  },
  { name: 'span-of-record', says: '“The biggest one-day gain” tells a rank.', at: spanOfRecord },
  { name: 'digit', says: '“A two in front of it” is a digit.', at: digit },
  { name: 'of-numbers', says: '“Two is not seven” tells of numbers.', at: ofNumbers },
  { name: 'long-ages', says: '“For a hundred years” is a figure of speech.', at: ages },
  { name: 'advice', says: 'Advice to readers is not reported.', at: advice },
  { name: 'own-time', says: '“It took us six days” is what a speaker went through.', at: ownTime },
];
