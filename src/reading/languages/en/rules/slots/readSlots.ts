import { isPersonNoun } from '../../isPersonNoun.ts';
import { classifyNoun } from '../../counted.ts';
import { classifyPredicate } from '../../../../../domain/frames/predicateClass.ts';
import { roleOfPredicate } from '../../../../../domain/frames/roleOfHappening.ts';
import type { CountedAmount } from '../../../../figures/countedAmount.ts';
import type { FrameSlots, SlotReading } from '../../../../figures/frameSlots.ts';
import type { Predicate } from '../../../../figures/predicate.ts';
import type { ScopeReading } from '../../../../figures/scopeReading.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import { predicatesOf } from '../../predicates.ts';
import { signOfChange } from './signOfChange.ts';
import { statusOfCount } from './statusOfCount.ts';
import { findPeriod } from './findPeriod.ts';
import { findLocation, labelledPlace } from './findLocation.ts';

/** Words in front of a noun that add, order or count and do not narrow the thing. */
const LOOSE =
  /^(?:other|others|further|additional|another|extra|more|new|many|several|few|first|last|next|second|third|such|same|different|whole|entire|total|own|some|very|least|so-called|-|–|,|and|or)$/;

const PERSON = { classes: ['person'], root: 'person', listed: true, fate: null } as const;
const ROLE_OF_CLASS: Readonly<Record<string, string>> = {
  suspect: 'SUSPECT',
  'police officer': 'OFFICER',
  rescuer: 'RESPONDER',
  'medical worker': 'RESPONDER',
};

/** Lower-case words between two tokens that narrow the noun. */
function qualifiersOf(tokens: readonly Token[], { counted }: CountedAmount): FrameSlots['qualifiers'] {
  const phrase = counted.named === undefined ? (counted.phrase ?? counted.ahead) : counted.named;
  // "were under 18": the noun says it.
  if (phrase === null || (counted.named && ageBehind(tokens, counted.named.from) !== null)) return undefined;
  const head = counted.named == null ? (counted.phrase?.head ?? phrase.to - 1) : phrase.to - 1;
  const at = Array.from({ length: Math.max(0, head - phrase.from) }, (_, k) => phrase.from + k);
  const kept = at.filter(
    (k) => !LOOSE.test(lowerAt(tokens, k)) && statusOfCount(lowerAt(tokens, k)) === null,
  );
  const words = kept.map((k) => lowerAt(tokens, k));
  const age = ageBehind(tokens, head + 1);
  if (age !== null) words.push(age.value);
  const from = kept[0] ?? age?.from;
  const to = age?.to ?? (kept.at(-1) ?? head) + 1;
  return from === undefined ? undefined : { value: words.join(' '), from, to };
}

/** "under 18", "aged under 16", "over the age of 65" behind a noun. */
function ageBehind(tokens: readonly Token[], at: number): SlotReading<string> | null {
  let k = lowerAt(tokens, at) === 'aged' ? at + 1 : at;
  const bound = lowerAt(tokens, k);
  if (!/^(?:under|over|below|above)$/.test(bound)) return null;
  k++;
  if (lowerAt(tokens, k) === 'the' && lowerAt(tokens, k + 1) === 'age') k += 3;
  return posAt(tokens, k) === 'NUM' && /^\d{1,2}$/.test(lowerAt(tokens, k))
    ? { value: `${bound} ${lowerAt(tokens, k)}`, from: at, to: k + 1 }
    : null;
}

/** The part of people in the event: what happens to them tells it, else their noun. */
function roleOf(
  counting: CountedAmount,
  noun: string | null,
  predicate: Predicate | null,
): FrameSlots['role'] {
  const { counted, from, to } = counting;
  if (noun === null || counting.amount.unit !== null) return undefined;
  const thing = classifyNoun(noun);
  const root =
    thing === null ? null : classifyPredicate({ ...PERSON, fate: thing.fate }, null, { predicatesOf });
  const happening =
    root?.name ?? (predicate && classifyPredicate(PERSON, predicate.lemma, { predicatesOf })?.name) ?? '';
  const people = thing !== null && (thing.listed ? isPerson(thing.name) : isPersonNoun(noun));
  if (!people) return /^witness$/.test(noun) ? { value: 'WITNESS', from, to } : undefined;
  const at =
    predicate === null || thing.fate != null
      ? { from: counted.phrase?.head ?? from, to }
      : { from: predicate.at, to: predicate.at + 1 };
  const told = roleOfPredicate(happening);
  if (told !== null) return { value: told, ...at };
  const own = noun === 'victim' ? 'VICTIM' : ROLE_OF_CLASS[thing.name];
  return own === undefined ? undefined : { value: own, from: counted.phrase?.head ?? from, to };
}

const isPerson = (name: string): boolean => PERSONS.has(name);
const PERSONS: ReadonlySet<string> = new Set(
  (
    'person civilian child adult woman man soldier militant suspect worker passenger student migrant protester hostage ' +
    'prisoner patient rescuer journalist voter spectator customer'
  )
    .split(' ')
    .concat('police officer', 'medical worker'),
);

/** The denominator of a rate: the words behind "per", "a" or "every", singular and without marks in numbers. */
function denominatorOf(tokens: readonly Token[], end: number, to: number): FrameSlots['per'] {
  const words: string[] = [];
  for (let k = end; k < to; k++) {
    const token = tokens[k];
    if (!token || /^(?:for|per|an?|every|each|the)$/.test(token.lower)) continue;
    words.push(token.pos === 'NUM' ? token.lower.replace(/(?<=\d)[,\s](?=\d)/gu, '') : token.lemma);
  }
  const word = words.join(' ') || (/^(?:apiece|each)$/.test(lowerAt(tokens, to - 1)) ? 'each' : '');
  return word === '' ? undefined : { value: word, from: end, to };
}

/** The denominator right behind the figure, or further behind its verb. */
function rateOf(
  tokens: readonly Token[],
  end: number,
  to: number,
  per: ScopeReading['per'],
): FrameSlots['per'] {
  if (per !== undefined) return denominatorOf(tokens, per.from, per.to);
  return to > end ? denominatorOf(tokens, end, to) : undefined;
}

/** The status of a count: an adjective in front of the noun or the number ("an estimated 300", "40 confirmed deaths"). */
function statusOf(tokens: readonly Token[], { amount, counted }: CountedAmount): FrameSlots['status'] {
  const last = counted.phrase?.head ?? amount.to;
  for (let k = Math.max(0, amount.from - 2); k < last; k++) {
    const value = statusOfCount(lowerAt(tokens, k));
    if (value !== null && (k >= amount.from - 1 || posAt(tokens, k + 1) === 'NUM'))
      return { value, from: k, to: k + 1 };
  }
  return undefined;
}

const wholeWords = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/^(?:the|its|their|all) /u, '');

/** The whole of a part that its own words name ("48 of 62 drones", "300 of the 350 prisoners"). */
function wholeOf(tokens: readonly Token[], { amount, counted }: CountedAmount): FrameSlots['whole'] {
  const phrase = counted.phrase;
  if (phrase === null && counted.partOf && lowerAt(tokens, 0) === 'of') {
    const end = tokens.findIndex(({ lower }) => lower === ',');
    return end > 1 && end < amount.from ? { value: wholeWords(tokens, 1, end), from: 1, to: end } : undefined;
  }
  const of = lowerAt(tokens, amount.to) === 'out' ? amount.to + 1 : amount.to;
  if (phrase?.partOf !== true || lowerAt(tokens, of) !== 'of') return undefined;
  const from = of + 1;
  return { value: wholeWords(tokens, from, phrase.to), from, to: phrase.to };
}

/** Everything beside noun and predicate that the words of one figure say about the counted thing. */
export function readSlots(
  tokens: readonly Token[],
  counting: CountedAmount,
  { scope, to, per }: ScopeReading,
  noun: string | null,
  predicate: Predicate | null,
): FrameSlots {
  const end = Math.max(counting.counted.phrase?.to ?? 0, counting.amount.to);
  const slots: { [Name in keyof FrameSlots]: FrameSlots[Name] | undefined } = {
    qualifiers: qualifiersOf(tokens, counting),
    role: roleOf(counting, noun, predicate),
    location: findLocation(tokens, end) ?? labelledPlace(tokens, counting.from),
    period: findPeriod(tokens, counting.from, end),
    whole: scope === 'SUBSET' ? wholeOf(tokens, counting) : undefined,
    per: scope === 'PER_UNIT' ? rateOf(tokens, end, to, per) : undefined,
    sign: scope === 'CHANGE' ? signOfChange(tokens, counting.amount) : undefined,
    status: statusOf(tokens, counting),
  };
  return Object.fromEntries(Object.entries(slots).filter(([, slot]) => slot !== undefined));
}
