import { pastCompound } from '../counted/countedPhrase.ts';
import { isPersonNoun } from '../../isPersonNoun.ts';
import { units } from '../../units.ts';
import { isCapitalised, isHyphen, lowerAt, posAt, textAt, touches } from '../../../../text/tokenAccess.ts';
import { calendar } from '../../calendar.ts';
import { dates } from '../../dates.ts';
import { designators } from '../../designators.ts';
import type { RejectionRule } from '../../../../language.ts';
import type { Token } from '../../../../text/token.ts';

/** Numbers of names are whole and mostly small; larger ones are resolutions and codes, led by a designator. */
const LARGEST_IN_NAME = 9999;

const plainWhole = (text: string): boolean => /^\d{1,6}$/.test(text);

/** Whether the noun behind a number is a plural in lower case, so that the number counts it. */
function countsNext(tokens: readonly Token[], to: number): boolean {
  for (let k = to; k < to + 3; k++) {
    const token = tokens[k];
    if (!token || isCapitalised(token.text)) return false;
    if (token.pos === 'NOUN') {
      if (token.lemma !== token.lower || /^(?:people|men|women|children|police|others)$/.test(token.lower))
        return true;
    } else if (token.pos !== 'ADJ') return false;
  }
  return false;
}

/** Shares of capitalised words above which a line is a heading: its capitals do not mark names. */
const HEADING_SHARE = 0.6;

function isHeading(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => /^\p{L}{4,}/u.test(t.text));
  return (
    words.length > 0 && words.filter((t) => isCapitalised(t.text)).length >= words.length * HEADING_SHARE
  );
}

/** "raised the alert to level four", "at stage two": a scale has few grades, and nothing counted follows. */
const GRADE = /^(?:level|stage|phase|tier|grade|category|step)$/;
const isGrade = (tokens: readonly Token[], to: number): boolean =>
  !/^(?:NOUN|ADJ|PROPN|NUM|PART|DET)$/.test(posAt(tokens, to));

/** "Room 214", "Resolution 2728", "page 6", "Group of Seven". */
const designator: RejectionRule['at'] = (tokens, { numeral, unit, before, after }) => {
  const { from } = numeral;
  if (numeral.kind !== 'CARDINAL' || before !== null || after !== null) return null;
  if (unit !== null && !/^[a-zA-Z]$/.test(textAt(tokens, numeral.to))) return null;
  const lead = lowerAt(tokens, from - 1);
  if (isCapitalised(textAt(tokens, from - 1)) && lead === 'of') return null;
  const capital = isCapitalised(textAt(tokens, from - 1));
  if (
    GRADE.test(lead) &&
    /^(?:to|at|on|of|from|is|was|a|an|the)$/.test(lowerAt(tokens, from - 2)) &&
    isGrade(tokens, numeral.to)
  )
    return 'a grade on a scale';
  if (designators.nouns.has(lead) && (numeral.digits || capital)) {
    // "Bus line 4 turns round": the word behind the number of a line is its verb.
    const traffic =
      numeral.digits && /^(?:bus|tram|metro|train|subway|rail|underground)$/.test(lowerAt(tokens, from - 2));
    if (!capital && !traffic && countsNext(tokens, numeral.to)) return null;
    if (posAt(tokens, from - 1) === 'VERB' && !capital) return null;
    return 'a number behind the noun that it names';
  }
  if (lead === 'of' && textAt(tokens, from - 2) === 'Group') return 'a number inside a name';
  // "the Three Gorges": a capital in the middle of a sentence, and another behind it.
  const inside =
    (from > 1 || (from === 1 && lead === 'the')) &&
    !numeral.digits &&
    isCapitalised(textAt(tokens, from)) &&
    isCapitalised(textAt(tokens, numeral.to));
  if (inside && lead !== ':' && !/^[“"‘]$/u.test(lead) && !isHeading(tokens)) return 'a number inside a name';
  if (
    lead === 'of' &&
    !numeral.digits &&
    isCapitalised(textAt(tokens, from)) &&
    isCapitalised(textAt(tokens, from - 2))
  )
    return 'a number inside a name';
  return null;
};

/** "iPhone 11", "Big 12", "S&P 500": digits directly behind a name and not in front of a counted noun. */
const numberedName: RejectionRule['at'] = (tokens, { numeral, unit, ownUnit, before, after, from }) => {
  if (numeral.kind !== 'CARDINAL' || !numeral.digits || from !== numeral.from) return null;
  if (before !== null || after !== null || (unit !== null && ownUnit)) return null;
  if (!plainWhole(textAt(tokens, from)) || Number(textAt(tokens, from)) > LARGEST_IN_NAME) return null;
  const lead = tokens[from - 1];
  if (!lead || from === 0) return null;
  const named = /^\p{L}*\p{Lu}/u.test(lead.text) && (lead.pos === 'PROPN' || from - 1 > 0);
  if (!named || calendar.months.has(lead.lower) || dates.weekdays.has(lead.lower)) return null;
  // A capital at the start of a sentence may be any word; then a verb or preposition can't lead a name.
  if (from === 1 && !['PROPN', 'NOUN', 'X'].includes(lead.pos)) return null;
  // "in Shed 14", "the crack in Pump 3": a capital in the middle of a sentence, behind a preposition.
  const place = from > 1 && posAt(tokens, from - 2) === 'ADP' && !isCapitalised(textAt(tokens, from - 2));
  const barred = ['ADP', 'VERB', 'AUX', 'DET', 'ADV', 'CCONJ', 'SCONJ', 'PRON'].includes(lead.pos);
  if (barred && !(place && lead.pos === 'VERB')) return null;
  return countsNext(tokens, numeral.to) ? null : 'a number that is part of a name';
};

/** "9mm pistol", "5G data", "737 Max", "1080p": digits glued to letters, or in front of a name, as a type. */
const typeNumber: RejectionRule['at'] = (tokens, { numeral, unit, from, to, before }) => {
  if (numeral.kind !== 'CARDINAL' || !numeral.digits || from !== numeral.from) return null;
  const end = numeral.to;
  const letters = textAt(tokens, end);
  if (
    unit === null &&
    touches(tokens, end) &&
    /^[\p{Lu}][\p{L}\d]*$/u.test(letters) &&
    numeral.magnitude === '1'
  )
    return 'digits and letters of a type';
  // "4x100m": legs of a race.
  if (/^[x×]\d/u.test(letters) || (/^[x×]$/u.test(letters) && /^\d/.test(textAt(tokens, end + 1))))
    return 'digits and letters of a type';
  // "the 76ers": letters glued to digits that are not a unit.
  if (unit === null && touches(tokens, end) && /^[\p{Ll}]{3,}$/u.test(letters))
    return 'digits and letters of a type';
  // A bore is not a length: "9mm pistol".
  if (
    unit?.name === 'mm' &&
    touches(tokens, end) &&
    /^(?:pistol|gun|round|ammunition|cannon|calib|handgun|rifle|shell|mortar|bullet|machine)/.test(
      lowerAt(tokens, to),
    )
  )
    return 'a calibre';
  const tied =
    touches(tokens, from) &&
    (isHyphen(textAt(tokens, from - 1)) || /[\p{L}_#&]$/u.test(textAt(tokens, from - 1)));
  if (tied && textAt(tokens, from - 1) === '#') return 'a number of a list';
  if (before !== null || unit !== null || !tied || !isHyphen(textAt(tokens, from - 1))) return null;
  const stem = textAt(tokens, from - 2);
  // "top-10", "under-21", "Delta-4"; "sub-7" and "minus-5" were read as hedge and sign.
  const magnitude = touches(tokens, from - 2) && /\d$/.test(textAt(tokens, from - 3));
  return touches(tokens, from - 1) &&
    !magnitude &&
    /^\p{L}+$/u.test(stem) &&
    !/^(?:to|and|or|about|some)$/u.test(stem)
    ? 'digits tied to a word'
    : null;
};

/** Nouns whose singular is their plural, and groups that are counted by their members. */
const SAME_PLURAL =
  /^(?:aircraft|craft|personnel|staff|crew|police|troop|people|sheep|fish|cattle|media|data|dead)$/;

/** "the 14 Level North district": one thing with a name in capitals, which the number can't count. */
function namesOne(tokens: readonly Token[], at: number): boolean {
  let k = at;
  while (/^(?:PROPN|NOUN)$/.test(posAt(tokens, k)) && isCapitalised(textAt(tokens, k)) && k < at + 3) k++;
  const noun = tokens[k];
  const one = noun?.pos === 'NOUN' && noun.lemma === noun.lower && !isCapitalised(noun.text);
  if (k === at || !one || SAME_PLURAL.test(noun.lemma)) return false;
  return !isPersonNoun(noun.lemma) && !/^(?:NOUN|PROPN)$/.test(posAt(tokens, k + 1));
}

/** "787 Dreamliner", "two new 737 Max jets": digits in front of a name that they do not count. */
const nameNumber: RejectionRule['at'] = (tokens, { numeral, unit, before, after, from }) => {
  if (numeral.kind !== 'CARDINAL' || !numeral.digits || from !== numeral.from) return null;
  if (unit !== null || before !== null || after !== null || !plainWhole(textAt(tokens, from))) return null;
  if (Number(textAt(tokens, from)) < 2 || numeral.to !== from + 1) return null;
  let lead = from - 1;
  while (posAt(tokens, lead) === 'ADJ') lead--;
  const counted = posAt(tokens, lead) === 'NUM' && lead >= from - 2 && /^\p{L}/u.test(textAt(tokens, lead));
  if (counted && isCapitalised(textAt(tokens, numeral.to))) return 'a number that is part of a name';
  if (lowerAt(tokens, from - 1) === 'the' && namesOne(tokens, numeral.to))
    return 'a number that is part of a name';
  const name = tokens[numeral.to];
  if (name?.pos !== 'PROPN' || !isCapitalised(name.text) || /s$/u.test(name.lower)) return null;
  const last = posAt(tokens, numeral.to + 1) === 'PROPN' ? numeral.to + 1 : numeral.to;
  if (/s$/u.test(lowerAt(tokens, last)) || /^(?:NOUN|ADJ|PROPN)$/.test(posAt(tokens, last + 1))) return null;
  // "12 Iranian-made rockets": the name modifies the counted noun.
  if (pastCompound(tokens, numeral.to) > numeral.to) return null;
  return isHeading(tokens) ? null : 'a number that is part of a name';
};

/** "Ground Zero": a capital number word behind another capital, in a line in which not every word has one. */
const nameWord: RejectionRule['at'] = (tokens, { numeral: { from, digits, kind } }) => {
  const named = kind === 'CARDINAL' && !digits && from > 0 && isCapitalised(textAt(tokens, from));
  const behind =
    named &&
    (posAt(tokens, from - 1) === 'PROPN' || (from > 1 && posAt(tokens, from - 1) === 'NOUN')) &&
    isCapitalised(textAt(tokens, from - 1));
  return behind && !isHeading(tokens) ? 'a number word that is part of a name' : null;
};

/** "1600 Elm Street", "9 E 71st St". */
const streetAddress: RejectionRule['at'] = (tokens, { numeral, unit, before }) => {
  if (!numeral.digits || unit !== null || before !== null) return null;
  // "the 400 block of Elm Street".
  if (/^\d*00$/.test(textAt(tokens, numeral.from)) && lowerAt(tokens, numeral.to) === 'block')
    return 'a house number';
  const ranged = isHyphen(textAt(tokens, numeral.to)) && /^\d+$/.test(textAt(tokens, numeral.to + 1));
  const start = ranged ? numeral.to + 2 : numeral.to;
  for (let k = start; k < start + 4; k++) {
    const text = textAt(tokens, k);
    if (!isCapitalised(text) && !/^\d+(?:st|nd|rd|th)$/.test(text)) return null;
    if (k > start && designators.streets.has(text.toLowerCase())) return 'a house number';
    if (k === start && /^(?:Ave|Rue|Calle|Via)$/.test(text)) return 'a house number';
  }
  return null;
};

/** "two-state solution", "three-point range": a number that a hyphen makes an adjective, unless it is measured. */
const hyphenAdjective: RejectionRule['at'] = (tokens, { numeral, to, unit, after, before }) => {
  const { kind, from } = numeral;
  if (kind !== 'CARDINAL' || after !== null || unit !== null) return null;
  const tied = isHyphen(textAt(tokens, from - 1)) && touches(tokens, from) && touches(tokens, from - 1);
  if (
    tied &&
    !numeral.digits &&
    before === null &&
    /^\p{L}/u.test(textAt(tokens, from - 2)) &&
    !/^(?:to|and|or)$/.test(lowerAt(tokens, from - 2)) &&
    posAt(tokens, from - 2) !== 'NUM'
  )
    return 'a number in a compound adjective';
  if (!isHyphen(textAt(tokens, to)) || !touches(tokens, to) || !touches(tokens, to + 1)) return null;
  const next = lowerAt(tokens, to + 1);
  if (!/^\p{L}/u.test(next) || units.singular.has(next) || /^(?:and|to|or|odd|plus|ish|strong)$/.test(next))
    return null;
  return 'a number in a compound adjective';
};

/** Numbers that name things. */
export const designations: readonly RejectionRule[] = [
  {
    name: 'street-address',
    says: 'A number in front of the name of a street is a house number.',
    at: streetAddress,
  },
  { name: 'designator', says: 'A number behind a noun such as “room” or “page” names it.', at: designator },
  {
    name: 'numbered-name',
    says: 'Digits behind a name that count nothing belong to the name.',
    at: numberedName,
  },
  {
    name: 'name-number',
    says: 'Digits in front of a name that they do not count belong to the name.',
    at: nameNumber,
  },
  { name: 'name-word', says: 'A number word in capitals behind a name belongs to the name.', at: nameWord },
  { name: 'type-number', says: 'Digits glued to letters are a type or calibre.', at: typeNumber },
  {
    name: 'hyphen-adjective',
    says: 'A hyphen makes the number a part of an adjective.',
    at: hyphenAdjective,
  },
];
