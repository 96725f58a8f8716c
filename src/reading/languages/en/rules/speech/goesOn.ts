import type { Agent } from '../../../../speech/attribution/agent.ts';
import type { Token } from '../../../../text/token.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import type { Run } from '../../../../speech/statements/reading.ts';
import { isPersonNoun } from '../../isPersonNoun.ts';
import { people } from '../../people.ts';
import { speech } from '../../speech.ts';
import { words } from '../../words.ts';
import { figureAt } from './forms/formParts.ts';
import { headOf } from './headOf.ts';
import { isComma, isPossessive, isVerb } from './itemKinds.ts';
import { subjectEndingAt } from './nounPhrase.ts';
import { refersBack } from './refersBack.ts';
import { tellsBackground } from './tellsBackground.ts';

/** At the beginning of a sentence they turn to something else. */
const TURNS =
  words(`but however meanwhile elsewhere separately nevertheless nonetheless yet still though although while
  whereas conversely instead critics opponents supporters earlier previously historically traditionally before
  despite unlike outside reporters journalists witnesses residents neighbours neighbors analysts economists experts observers
  we i our my asked questioned neither`);
/** Of a comparison with another event. */
const RANKS =
  words(`worst deadliest biggest largest highest lowest heaviest strongest longest fastest sharpest steepest
  bloodiest gravest greatest first second third fourth fifth sixth seventh eighth ninth tenth`);
/** A source that refuses does not say the next sentence. */
const REFUSALS = /^(?:decline|refuse|comment|respond|reply|react)$/u;
/** The narrator's own presence. */
const NARRATOR = words('i me my we our us newspaper reporter reporters correspondent');
/** The subject of a sentence is looked for among these many items. */
const MAX_SUBJECT_ITEMS = 40;
const YEAR = /^(?:1[6-9]|20)\d\d$/u;
/** A law is named within so many items ("Under the new European law"). */
const MAX_LAW_ITEMS = 6;

/** Of a body that does not act yet. */
const UNBORN = words('new combined merged enlarged future joint planned proposed');

const referring = /^(?:the|its|his|her|their|this|that|these|those)$/u;

/** "With patience one can make out nine.": the narrator looks. */
const ONE_CAN = /^(?:can|could|may|might|must|would)$/u;

const isSeen = (items: readonly Item[]): boolean =>
  items.some(
    (item, k) =>
      (item.lower === 'one' || item.lower === 'you') &&
      item.pos !== 'NOUN' &&
      (ONE_CAN.test(items[k + 1]?.lower ?? '') ||
        /^(?:sees?|finds?|hears?|meets?|smells?|passes|counts?)$/u.test(items[k + 1]?.lower ?? '')),
  );

/** "She is expected to ask for": the narrator foresees an act of the speaker. */
const isForeseen = (items: readonly Item[]): boolean =>
  /^(?:he|she|it|they)$/u.test(items[0]?.lower ?? '') &&
  /^(?:is|are|was|were)$/u.test(items[1]?.lower ?? '') &&
  /^(?:expected|due|likely|believed|thought|understood|scheduled|set|said|reported|widely)$/u.test(
    items[2]?.lower ?? '',
  );

/** "He is one of three observers who", "She was a nurse for 12 years": the narrator introduces the speaker. */
export const isIntroduced = (items: readonly Item[]): boolean =>
  /^(?:he|she)$/u.test(items[0]?.lower ?? '') &&
  /^(?:is|was)$/u.test(items[1]?.lower ?? '') &&
  /^(?:one|an?|among)$/u.test(items[2]?.lower ?? '');

/** Behind "a" they take up the figures before: "A further 240 are ill", "A third of them". */
const OF_BEFORE = words(
  'further total second third fourth fifth sixth quarter half dozen majority minority handful similar',
);

/** "A ferry that cost 40 million lies idle.": a new thing comes from the narrator. */
const opensNewThing = (items: readonly Item[]): boolean =>
  /^an?$/u.test(items[0]?.lower ?? '') &&
  !OF_BEFORE.has(items[1]?.lower ?? '') &&
  !isPersonNoun(items[1]?.lemma ?? '');

const HEDGES = words('more about around some nearly almost roughly over at fewer less up approximately');

/** "More than 40 were ill.", "Some 300 people live here": a rounded count that is not a part of the one before. */
function opensRounded(items: readonly Item[]): boolean {
  if (!HEDGES.has(items[0]?.lower ?? '')) return false;
  const figure = figureAt(items, 0);
  const part = items[figure + 1]?.lower === 'of' && refersToPart(items[figure + 2]?.lower ?? '');
  return figure > 0 && !part;
}

const refersToPart = (word: string): boolean =>
  /^(?:the|them|these|those|whom|which|his|her|its)$/u.test(word);

/** "At least half of the voters must take part", "Under the law …": a rule that holds for all. */
const tellsRule = (items: readonly Item[]): boolean =>
  items.some(({ lower, quoted }) => quoted === null && lower === 'must') ||
  (items[0]?.lower === 'under' &&
    items.slice(1, MAX_LAW_ITEMS).some(({ lower }) => /^(?:laws?|rules?|regulations?)$/u.test(lower)));

/** Whether the sentence compares with an older event: "the worst since 1996", "In 2010", "Last year", "a year ago". */
function tellsOtherEvent(items: readonly Item[]): boolean {
  const first = items[0]?.lower ?? '';
  const second = items[1]?.lower ?? '';
  if (first === 'last' && /^(?:year|month|week|summer|winter|autumn|spring|season)$/u.test(second))
    return true;
  if (/^(?:in|since|during)$/u.test(first) && YEAR.test(second)) return true;
  return items.some((item, at) => {
    const next = items[at + 1]?.lower ?? '';
    if (item.lower === 'ago' && /^(?:years?|decades?|months?)$/u.test(items[at - 1]?.lower ?? ''))
      return true;
    if (item.lower === 'since' && YEAR.test(next)) return true;
    return RANKS.has(item.lower) && items.slice(at + 1).some(({ lower }) => /^(?:since|ever)$/u.test(lower));
  });
}

interface Subject {
  readonly head: Item;
  readonly first: Item;
  /** The items from the first to the head. */
  readonly phrase: readonly Item[];
}

/** The subject that a relative pronoun means: "The ministry, which began at 40, was": the ministry. */
function behindRelative(items: readonly Item[], subject: Run | null): Run | null {
  if (subject === null || !/^(?:who|which|that)$/u.test(items[subject.from]?.lower ?? '')) return subject;
  return subjectEndingAt(items, subject.from - (isComma(items[subject.from - 1]) ? 1 : 0), 0);
}

/** Whether a subject is a thing or part of another body than the speaker: "The company's version", "Norland's General Staff". */
function isOfAnother(phrase: readonly Item[], speaker: Agent, name: readonly string[]): boolean {
  const mark = phrase.findIndex((item) => isPossessive(item));
  const owner = phrase[mark - 1];
  if (owner === undefined || name.some((word) => phrase.some(({ lower }) => lower === word))) return false;
  if (people.bodies.has(owner.lower)) return speaker.kind === 'ORGANISATION';
  const head = phrase.at(-1);
  const body =
    head !== undefined && (people.bodies.has(head.lower) || isPersonNoun(head.lemma) || head.pos === 'PROPN');
  return owner.pos === 'PROPN' && /^\p{Lu}/u.test(owner.text) && body;
}

/** The head noun of the subject of the first verb; `null` if there is none. */
function subjectHead(items: readonly Item[]): Subject | null {
  for (let k = 1; k < Math.min(items.length, MAX_SUBJECT_ITEMS); k++) {
    if (!isVerb(items[k]) || items[k]?.lower.endsWith('ing') === true) continue;
    const subject = behindRelative(items, subjectEndingAt(items, k, 0));
    if (subject === null) continue;
    const end = headOf(items, subject);
    const head = items[end];
    const first = items[subject.from];
    const phrase = items.slice(subject.from, end + 1);
    return head === undefined || first === undefined ? null : { head, first, phrase };
  }
  return null;
}

/** Whether another body acts in the sentence: "The Red Cross ran the shelter with 200 beds." */
function isAnothersAct(items: readonly Item[], speaker: Agent): boolean {
  const subject = subjectHead(items);
  if (subject === null) return false;
  const { head, first, phrase } = subject;
  const name = speaker.name.toLowerCase().split(/\s+/u);
  if (name.includes(head.lower) || name.includes(head.lemma)) return false;
  if (isOfAnother(phrase, speaker, name)) return true;
  // "Shares in Norr Glass rose 4 percent": the market tells it.
  if (/^(?:shares?|stocks?)$/u.test(head.lower)) return true;
  // "The body of a worker was found": no body acts.
  const dead = head.lower === 'body' && items[items.indexOf(head) + 1]?.lower === 'of';
  const body = !dead && (people.bodies.has(head.lower) || people.outlets.has(head.lower));
  // "The merged group will have": a body that the speaker tells of.
  if (body && head !== first && items.some((item, k) => items[k + 1] === head && UNBORN.has(item.lower)))
    return false;
  const named = head.pos === 'PROPN' && /^\p{Lu}/u.test(head.text);
  // A person speaks for "the company", a body is another than "the company".
  if (body && !named) return speaker.kind !== 'PERSON' || !referring.test(first.lower);
  // "The aid group Bread for Orm has put that at 480."
  const isNamedBody = named && phrase.some(({ lower }) => people.bodies.has(lower) && !name.includes(lower));
  if (isNamedBody && !phrase.some(({ lower }) => name.includes(lower))) return true;
  // "Mayor Ana Quill read the names of the 12 dead."
  return body || (named && people.titles.has(first.lower));
}

/**
 * Whether a sentence without a source goes on with the words of the speaker before it. It does not if it turns to
 * something else, tells an older event or the act of another body, asks, or shows the narrator.
 */
export function goesOn(items: readonly Item[], speaker: Agent): boolean {
  const first = items[0];
  if (first === undefined || TURNS.has(first.lower) || items.at(-1)?.text === '?') return false;
  if (items.some((item) => NARRATOR.has(item.lower) || REFUSALS.test(item.lemma))) return false;
  if (isSeen(items) || isForeseen(items)) return false;
  const isQuote = first.quoted !== null;
  if (!isQuote && (opensNewThing(items) || opensRounded(items) || tellsRule(items))) return false;
  if (!isQuote && tellsBackground(items, speaker)) return false;
  return !tellsOtherEvent(items) && !isAnothersAct(items, speaker);
}

/** "…, she said; the official figure is 94": the count is not the speaker's. */
const isOfficial = (items: readonly Item[], from: number): boolean =>
  items[from]?.lower === 'the' && items[from + 1]?.lower === 'official';

/** The index behind the times at `at`: "on Thursday", "late on Monday". */
function behindTimes(items: readonly Item[], at: number): number {
  let k = at;
  while (
    speech.times.has(items[k]?.lower ?? '') ||
    (/^(?:on|in)$/u.test(items[k]?.lower ?? '') && speech.times.has(items[k + 1]?.lower ?? ''))
  )
    k++;
  return k;
}

/** Whether the words from item `at` on, behind a tag, still are the speaker's: "…, he said; and", "according to the ministry, which". */
export function goesOnBehindTag(items: readonly Item[], at: number, rule: string): boolean {
  if (!/^(?:tag|according)/u.test(rule)) return false;
  const first = items[at];
  // "…, the company said in an email to the paper; all 640 had"
  const adverbial = rule === 'tag' && /^(?:in|to|on|at|by|after|during)$/u.test(first?.lower ?? '');
  const timed = behindTimes(items, at);
  if (timed > at && explains(items, timed)) return true;
  const end = adverbial ? items.findIndex((item, k) => k > at && /^[;:,]$/u.test(item.text)) : at;
  if (adverbial && items[end]?.text !== ';') return false;
  return goesOnFrom(items, end, rule);
}

const PARTS = /^(?:some|most|many|several|half|both|all|none|one)$/u;

/** Whether a comma at `at` opens a part of the figures before it or their occasion: ", 46 of them", ", after two had come". */
function explains(items: readonly Item[], at: number): boolean {
  if (!isComma(items[at])) return false;
  const figure = figureAt(items, at + 1);
  const part = figure >= 0 ? figure : PARTS.test(items[at + 1]?.lower ?? '') ? at + 1 : -1;
  if (part >= 0)
    return (
      items[part + 1]?.lower === 'of' &&
      /^(?:them|whom|these|those|which)$/u.test(items[part + 2]?.lower ?? '')
    );
  return /^(?:after|as)$/u.test(items[at + 1]?.lower ?? '') && items.slice(at + 2).some(isVerb);
}

function goesOnFrom(items: readonly Item[], at: number, rule: string): boolean {
  const mark = items[at];
  if (mark?.text === ';' || mark?.text === ':')
    return (
      !isOfficial(items, at + 1) &&
      !/^(?:but|while|whereas|although|though|however)$/u.test(items[at + 1]?.lower ?? '')
    );
  if (!isComma(mark)) return false;
  const next = items[at + 1]?.lower ?? '';
  return next === 'and' || (rule.startsWith('according') && next === 'which') || explains(items, at);
}

const COUNTS = /^(?:dozens?|scores?|hundreds?|thousands?|millions?|nobody|none|both|half)$/u;

/** Whether words count: they have a number to which the next sentence may refer back. */
export const counts = (tokens: readonly Token[]): boolean =>
  tokens.some(({ pos, lower }) => pos === 'NUM' || /^\d/u.test(lower) || COUNTS.test(lower));

/** Whether the narrator was there ("I counted 52 mounds"). */
export const tellsOfSelf = (items: readonly Item[]): boolean =>
  items.some(({ text, pos }) => text === 'I' && pos === 'PRON');

/** Whether the rule of a saying reads one figure ("puts the toll at 40"): behind it the narrator tells the next thing. */
export const givesSum = (rule: string): boolean =>
  /^(?:before\.object|form\.(?:preposition|reckoning))$/u.test(rule);

const REFERRING = /^(?:the|its|his|her|their|this|that|these|those|he|she|it|they)$/u;

/** Whether a sentence takes up something told before: "The file holds", "Its list has", "She saw 90 of them", a quote. */
export const takesUp = (items: readonly Item[]): boolean =>
  refersBack(items) ||
  items[0]?.quoted != null ||
  REFERRING.test(items[0]?.lower ?? '') ||
  items.some(
    (item, k) => item.lower === 'of' && /^(?:them|these|those|whom)$/u.test(items[k + 1]?.lower ?? ''),
  );
