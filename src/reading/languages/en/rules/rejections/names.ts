import { designators } from '../../designators.ts';
import { calendar } from '../../calendar.ts';
import type { RejectionRule, Tokens } from '../../../../language.ts';
import { isHyphen, lowerAt, posAt, textAt, touches } from '../../../../text/tokenAccess.ts';

const LARGEST_IN_NAME = 9999;
/** Tokens between "the number to ring" and the number. */
const CALL_REACH = 6;

/** Singular nouns in front of a bare number that it does not name ("in total 45"). */
const NOT_NAMED =
  /^(?:total|all|addition|fact|part|contrast|number|comparison|average|sum|example|instance|people|case|turn|course|least|most|year|age|full|half)$/;

/** "by the window of compartment 12", "on runway 27", "size ten": a singular noun without article, and its number. */
const namedThing: RejectionRule['at'] = (tokens, { numeral, unit, value, before, after, to, from }) => {
  if (numeral.kind !== 'CARDINAL' || unit !== null || before !== null || after !== null || value === null)
    return null;
  if (numeral.to !== numeral.from + 1 || value.gt(LARGEST_IN_NAME) || !value.eq(value.round())) return null;
  const lead = tokens[from - 1];
  if (
    lead === undefined ||
    /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(posAt(tokens, to)) ||
    isHyphen(textAt(tokens, to))
  )
    return null;
  if (/^(?:of|per|percent)$/.test(lowerAt(tokens, to))) return null;
  if (!numeral.digits)
    return /^(?:size|sizes|chapter|act|plan|option)$/.test(lead.lower)
      ? 'a number behind the noun that it names'
      : null;
  const singular =
    lead.pos === 'NOUN' &&
    !lead.lower.endsWith('ing') &&
    lead.lemma === lead.lower &&
    !NOT_NAMED.test(lead.lower);
  const bare =
    /^(?:of|in|on|at|from|to|near|into|outside|inside|behind|through)$/.test(lowerAt(tokens, from - 2)) ||
    designators.nouns.has(lead.lower);
  return singular && bare && !calendar.months.has(lead.lower)
    ? 'a number behind the noun that it names'
    : null;
};

/** The longest number to ring and the longest list of numbers that name things, in tokens. */
const NUMBER_REACH = 16;
const LIST_REACH = 40;

/** "the number to ring is 15-51", "Call the helpline on 116 123", "+47 22 33 44 55". */
const dialled: RejectionRule['at'] = (tokens, { numeral, unit, from, to }) => {
  if (!numeral.digits || unit !== null) return null;
  let group = from;
  const least = from - NUMBER_REACH;
  while (
    group > least &&
    (/^\d{1,4}$/.test(textAt(tokens, group - 1)) ||
      (isHyphen(textAt(tokens, group - 1)) && touches(tokens, group) && touches(tokens, group - 1)))
  )
    group--;
  if (textAt(tokens, group - 1) === '+' || /^\+\d/.test(textAt(tokens, group))) return 'a telephone number';
  if (/^(?:NOUN|ADJ)$/.test(posAt(tokens, to))) return null;
  const lead = tokens.slice(Math.max(0, group - CALL_REACH), group);
  const line = lead.some(({ lower }) =>
    /^(?:hotline|helpline|telephone|phone|dial|dialling|ring|ringing|tel|fax|switchboard|extension|freephone)$/.test(
      lower,
    ),
  );
  // "call 555-0171", "ring 555 0134": groups behind a verb of calling.
  const groups = group < from || (isHyphen(textAt(tokens, to)) && /^\d{4}$/.test(textAt(tokens, to + 1)));
  const grouped = groups || /^\d{3,4}$/.test(textAt(tokens, to));
  const reached = lead.some(({ lemma }) =>
    /^(?:call|ring|phone|dial|contact|reach|text|account)$/.test(lemma),
  );
  if (grouped && reached && /^\d{2,5}$/.test(textAt(tokens, from))) return 'a telephone number';
  if (lowerAt(tokens, 0) === 'text' && lowerAt(tokens, group - 1) === 'to') return 'a telephone number';
  const begins = group === 1 && /^(?:call|ring|dial|phone)$/.test(lowerAt(tokens, 0));
  if (begins) return 'a telephone number';
  const called =
    lead.some(({ lower, pos }) => lower === 'call' && pos === 'VERB') &&
    /^(?:on|call|at)$/.test(lowerAt(tokens, group - 1));
  const led = /^(?:is|on|at|:|,|dial|ring|call|number|phone|telephone|hotline|helpline)$/.test(
    lowerAt(tokens, group - 1),
  );
  return (line || called) && led ? 'a telephone number' : null;
};

const isMoneyWord = (tokens: Tokens, k: number): boolean =>
  tokens.language.units.currencies.words.has(lowerAt(tokens, k));

/** "One euro buys about 11 crowns", "11 crowns to the euro", "($1 = 10.5 crowns)": a rate of exchange. */
const exchange: RejectionRule['at'] = (tokens, { numeral, unit, value, from, to }) => {
  if (unit?.dimension !== 'MONEY' || value === null || numeral.kind !== 'CARDINAL') return null;
  const tail = `${lowerAt(tokens, to)} ${lowerAt(tokens, to + 1)}`;
  if (/^(?:to|for) (?:the|a|one|an|each)$/.test(tail) && isMoneyWord(tokens, to + 2))
    return 'a rate of exchange';
  if (
    value.eq(1) &&
    (lowerAt(tokens, to) === '=' || /^(?:buy|fetch|equal|be|cost|trade)$/.test(tokens[to]?.lemma ?? ''))
  ) {
    const behind = tokens.slice(to + 1, to + 8);
    const money = behind.some(
      ({ lower, text }) => tokens.language.units.currencies.words.has(lower) || /^\p{Sc}$/u.test(text),
    );
    if (money && behind.some(({ pos, text }) => pos === 'NUM' || /^\d/.test(text)))
      return 'a rate of exchange';
  }
  const lead = tokens.slice(Math.max(0, from - 6), from);
  const at = lead.findIndex(
    ({ lower, lemma }) => lower === '=' || /^(?:buy|fetch|equal|be|cost)$/.test(lemma),
  );
  if (at < 2) return null;
  const [one, coin] = [lead[at - 2], lead[at - 1]];
  const unitPrice =
    /^(?:one|1|a)$/.test(one?.lower ?? '') && tokens.language.units.currencies.words.has(coin?.lower ?? '');
  const sign = /^\p{Sc}$/u.test(one?.text ?? '') && coin?.text === '1';
  return unitPrice || sign ? 'a rate of exchange' : null;
};

/** ".380 caliber", "USB 2.0 ports": the bore of a gun, the version of a standard. */
const version: RejectionRule['at'] = (tokens, { numeral, unit, to, from, before }) => {
  if (!numeral.digits || before !== null) return null;
  const bore = /^\.\d\d$/.test(textAt(tokens, from)) || textAt(tokens, from - 1) === '.';
  if (
    bore &&
    unit === null &&
    /^(?:rifle|pistol|revolver|handgun|round|bullet|gun)s?$/.test(lowerAt(tokens, to))
  )
    return 'a calibre';
  if (
    /^(?:calib(?:er|re)|cal|gauge|bore)$/.test(lowerAt(tokens, to)) ||
    (isHyphen(textAt(tokens, to)) && /^(?:calib(?:er|re)|gauge)$/.test(lowerAt(tokens, to + 1)))
  )
    return 'a calibre';
  const named =
    /^\p{Lu}[\p{Lu}\d]+$/u.test(textAt(tokens, from - 1)) &&
    unit === null &&
    /^\d+\.\d$/.test(textAt(tokens, from));
  return named && !/^(?:AM|PM)$/.test(textAt(tokens, from - 1)) ? 'a version' : null;
};

/** "(95% confidence interval 3 to 5)", "95% CI": how sure a calculation is. */
const confidence: RejectionRule['at'] = (tokens, { unit, from, to }) => {
  if (unit?.dimension !== 'PERCENT') return null;
  const behind = [to, to + 1].some((k) =>
    /^(?:confidence|credible|credibility|ci|uncertainty)$/.test(lowerAt(tokens, k)),
  );
  const level =
    lowerAt(tokens, from - 1) === 'of' &&
    /^(?:confidence|level)$/.test(lowerAt(tokens, from - 2)) &&
    /^(?:confidence|of|significance)$/.test(lowerAt(tokens, from - 3));
  return (behind && lowerAt(tokens, to) !== 'of') || level ? 'a level of confidence' : null;
};

/** "the number two in its market", "his number three": a rank. */
const rank: RejectionRule['at'] = (tokens, { numeral, unit, before, from, to }) => {
  if (numeral.kind !== 'CARDINAL' || numeral.digits || unit !== null || before !== null) return null;
  if (lowerAt(tokens, from - 1) !== 'number') return null;
  const owner = /^(?:the|a|its|his|her|their|world|country|nation|as|market|'s|’s|,)$/u.test(
    lowerAt(tokens, from - 2),
  );
  return owner || from === 1 ? (/^(?:NUM|SYM)$/.test(posAt(tokens, to)) ? null : 'a rank') : null;
};

/** "Ten[2] or eleven": the mark of a footnote. */
const footnote: RejectionRule['at'] = (tokens, { numeral: { from, to, digits }, unit }) =>
  digits &&
  unit === null &&
  textAt(tokens, from - 1) === '[' &&
  textAt(tokens, to) === ']' &&
  touches(tokens, from - 1)
    ? 'the mark of a footnote'
    : null;

/** "no immediate reports of casualties": the lack of a report is not a zero of the reported thing. */
const noReports: RejectionRule['at'] = (tokens, { value, numeral, to }) => {
  if (value === null || !value.eq(0) || numeral.digits) return null;
  const words = tokens.slice(numeral.from, to + 3);
  return words.some(({ lower }) =>
    /^(?:reports?|word|indications?|signs?|news|comment|claims?|evidence|proof|truth|doubt|question|information|details?|plans?|intentions?|need|reason|wish|choice|idea)$/.test(
      lower,
    ),
  )
    ? 'no report is no count'
    : null;
};

const NUMBERED =
  /^(?:lines|routes|platforms|gates|halls|wards|rooms|terminals|units|reactors|blocks|pages|articles|sections|paragraphs|chapters|trams|buses|tracks|phases|grades|zones|floors|tables|figures|numbers|nos|days|weeks|rounds|levels|types|categories|channels|windows|doors|lanes|pumps|exits|berths|piers|kilometres|kilometers|miles|markers|mileposts|junctions|seams|shafts|wells|silos)$/;

/** "on lines 2 and 5", "Gates 3, 4 and 9": numbers behind a plural that they name. */
const namedThings: RejectionRule['at'] = (tokens, { numeral, unit, before, from, to, value }) => {
  if (!numeral.digits || unit !== null || before !== null || value === null) return null;
  if (value.gt(LARGEST_IN_NAME) || !value.eq(value.round())) return null;
  if (/^(?:NOUN|PROPN|ADJ|SYM)$/.test(posAt(tokens, to)) || /^(?:of|per)$/.test(lowerAt(tokens, to)))
    return null;
  let first = from;
  while (
    first > from - LIST_REACH &&
    /^(?:and|or|to|,|-|–|&)$/u.test(lowerAt(tokens, first - 1)) &&
    /^\d{1,4}$/.test(textAt(tokens, first - 2))
  )
    first -= 2;
  return NUMBERED.test(lowerAt(tokens, first - 1)) ? 'a number behind the noun that it names' : null;
};

/** "It is day three of the strike", "in week two": a place in a row. */
const dayInRow: RejectionRule['at'] = (tokens, { numeral, unit, before, from, to }) => {
  if (numeral.kind !== 'CARDINAL' || unit !== null || before !== null || from < 1) return null;
  if (
    !/^(?:day|week|month|year|round|phase|stage|part|chapter|season|night)$/.test(lowerAt(tokens, from - 1))
  )
    return null;
  if (/^(?:DET|NUM|ADJ|PRON)$/.test(posAt(tokens, from - 2))) return null;
  return /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(posAt(tokens, to)) ? null : 'a place in a row';
};

/** "B.1.1.7": numbers between points are of a name. */
const pointed: RejectionRule['at'] = (tokens, { numeral, unit, from, to }) =>
  numeral.digits &&
  unit === null &&
  ((lowerAt(tokens, from - 1) === '.' &&
    touches(tokens, from) &&
    touches(tokens, from - 1) &&
    /[\p{L}\d]$/u.test(textAt(tokens, from - 2))) ||
    (/^[\p{L}\d]+\.$/u.test(textAt(tokens, from - 1)) && touches(tokens, from)) ||
    (textAt(tokens, to) === '.' &&
      touches(tokens, to) &&
      touches(tokens, to + 1) &&
      /^\d/.test(textAt(tokens, to + 1))))
    ? 'a number inside a name'
    : null;

/** Numbers that name, call or convert. */
export const names: readonly RejectionRule[] = [
  {
    name: 'named-thing',
    says: 'A number behind a singular noun without article names the thing.',
    at: namedThing,
  },
  { name: 'named-things', says: 'Numbers behind a plural such as “lines” name its things.', at: namedThings },
  { name: 'day-in-row', says: '“Day three” is a place in a row.', at: dayInRow },
  { name: 'pointed', says: 'Numbers between points are of a name.', at: pointed },
  { name: 'dialled', says: 'A number to ring is not a figure.', at: dialled },
  { name: 'exchange', says: 'A rate of exchange explains another figure.', at: exchange },
  { name: 'version', says: 'The calibre of a weapon and the version of a standard are names.', at: version },
  { name: 'confidence', says: '“95% confidence” tells how sure a calculation is.', at: confidence },
  { name: 'rank', says: '“The number two” is a rank.', at: rank },
  {
    name: 'footnote',
    says: 'A number in square brackets behind a word is the mark of a footnote.',
    at: footnote,
  },
  { name: 'no-reports', says: '“No reports of” says nothing of how many there were.', at: noReports },
];
