import { happenings } from '../../happenings.ts';
import { people } from '../../people.ts';
import { speech } from '../../speech.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import type { Run } from '../../../../speech/statements/reading.ts';
import { DATE_NAMES } from '../../calendar.ts';
import { isPossessive, isVerb } from '../speech/itemKinds.ts';
import { isFiniteAt, type MainVerb } from './mainVerb.ts';
import type { StatedClause } from './clauseAround.ts';

const DATES: ReadonlySet<string> = new Set(DATE_NAMES);
const VAGUE = /^(?:half|third|thirds|quarter|quarters|dozens|scores|hundreds|thousands|millions|billions)$/u;
const PERSON =
  /^(?:i|we|you|me|us|my|our|your|one|everyone|everybody|anyone|somebody|someone|nobody|nothing|something)$/u;
const CLEFT = /^(?:that|this|these|those|what|who|which|how|why|where|when)$/u;
const CONDITION = / (?:would|might|should|ought|’d|'d) /u;
const SUPERLATIVE =
  /^(?:worst|deadliest|biggest|largest|first|latest|greatest|heaviest|bloodiest|fourth|third|second|only)$/u;
/** Verbs of demands and counts: worth a claim with a figure and a body. */
const COUNTING = /^(?:want|expect|know|seek|list|collect|insist|yield|see)$/u;
/** A clause is kept from this score on. */
const KEPT = 3;

const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/u.test(text);

/** Whether the numeral at `k` counts or measures: it is not a day, year, age or time of day. */
function counts(items: readonly Item[], k: number): boolean {
  const item = items[k];
  if (item === undefined) return false;
  if (VAGUE.test(item.lower)) return true;
  if (item.pos !== 'NUM' || item.lower === 'one' || isYear(item.text)) return false;
  const [before, next] = [items[k - 1], items[k + 1]];
  if (
    DATES.has(before?.lower ?? '') ||
    DATES.has(next?.lower ?? '') ||
    /[:]\d|^\d{1,2}\.\d\d$/u.test(item.text)
  )
    return false;
  if (/^(?:a\.?m\.?|p\.?m\.?)$/u.test(next?.lower ?? '')) return false;
  return !(before?.text === ',' && next?.text === ',');
}

interface Anchors {
  readonly figures: number;
  readonly names: number;
  readonly times: number;
}

/** The figures, names and times of the items `from`..`to`. */
function anchorsIn(items: readonly Item[], { from, to }: Run, first: number): Anchors {
  let [figures, names, times] = [0, 0, 0];
  for (let k = from; k < to; k++) {
    const item = items[k];
    if (item === undefined || item.quoted !== null) continue;
    if (counts(items, k)) figures++;
    if (DATES.has(item.lower) || isYear(item.text) || speech.times.has(item.lower)) times++;
    else if (item.pos === 'PROPN' && /^\p{Lu}/u.test(item.text)) {
      const next = items[k + 1];
      // "Lind will"; the tagger takes a plural at the beginning for a name.
      const alone = isVerb(next) && !item.lower.endsWith('s');
      if (
        alone ||
        k > first ||
        next?.pos === 'PROPN' ||
        next?.pos === 'PART' ||
        /^\p{Lu}{2,}/u.test(item.text)
      )
        names++;
    }
  }
  return { figures, names, times };
}

/** Whether the subject is a person of the talk, a cleft or a whole clause. */
function isUnfit(items: readonly Item[], { subject, main, run }: StatedClause, figures: number): boolean {
  const first = items[subject.from];
  const last = items[subject.to - 1];
  if (first === undefined || last === undefined) return true;
  if (/^(?:what|who|how|why|where|when)$/u.test(first.lower)) return true;
  if (subject.to - subject.from === 1 && (PERSON.test(first.lower) || CLEFT.test(first.lower))) return true;
  if (PERSON.test(last.lower) || (CLEFT.test(first.lower) && isFiniteAt(items, subject.from + 1)))
    return true;
  if (items.slice(subject.from, subject.to).some((item) => item.quoted !== null)) return true;
  // "finds itself at odds"
  if (
    main.lemma === 'find' &&
    /^(?:itself|himself|herself|themselves|its|their)$/u.test(items[main.verb + 1]?.lower ?? '')
  )
    return true;
  if (/^(?:say|tell|add)$/u.test(main.lemma) || CONDITION.test(main.group)) return true;
  // "The union wants 6 percent": a demand or a count of a body.
  if (happenings.mood.has(main.lemma) && !(figures > 0 && COUNTING.test(main.lemma))) return true;
  return items
    .slice(run.from, run.to)
    .some((item) => /^(?:i|we|you|my|our|your|us|as if|like)$/u.test(item.lower) && item.text !== 'US');
}

/** Whether a clause compares with an old record ("the worst since 1987"), which is background. */
const isRecord = (words: readonly Item[]): boolean =>
  words.some(({ lower }) => lower === 'since') && words.some(({ lower }) => SUPERLATIVE.test(lower));

const isPronoun = (items: readonly Item[], { from, to }: Run): boolean =>
  to - from === 1 && /^(?:he|she|it|they|his|others|both)$/u.test(items[from]?.lower ?? '');

/** Whether the subject names an act of its possessor ("the premier's rejection of the plan"). */
function namesAct(items: readonly Item[], { from, to }: Run): boolean {
  for (let k = from; k < to - 1; k++) {
    const act = happenings.acts.has(items[k]?.lower ?? '') && /^(?:of|to)$/u.test(items[k + 1]?.lower ?? '');
    if (act && items.slice(Math.max(from, k - 3), k).some(isPossessive)) return true;
  }
  return false;
}

/** Words that call a report false, behind a copula. */
const FALSE =
  /^(?:false|wrong|untrue|incorrect|inaccurate|baseless|groundless|unfounded|fabricated|invented|nonsense|lie|lies|fabrication|invention|hoax|myth|fiction|rumour|rumor|propaganda|misleading|fake)$/u;
/** "is a pure fabrication": the judgement is so near behind the copula. */
const JUDGEMENT_ITEMS = 5;

/** "Reports that three valves were jammed are wrong": a denial that a reader can check. */
function callsFalse(items: readonly Item[], { subject, main, run }: StatedClause): boolean {
  if (main.lemma !== 'be') return false;
  const { rumour, cue } = speech.nouns;
  const told = items
    .slice(subject.from, Math.min(subject.to, subject.from + JUDGEMENT_ITEMS))
    .some(
      ({ lower }) => rumour.has(lower) || cue.has(lower) || /^(?:stor(?:y|ies)|posts?|videos?)$/u.test(lower),
    );
  const judged = items.slice(main.verb + 1, Math.min(run.to, main.verb + 1 + JUDGEMENT_ITEMS));
  return (
    told && judged.some(({ lower }) => FALSE.test(lower)) && !judged.some(({ lower }) => lower === 'not')
  );
}

/** The weight of the verb, with what its auxiliaries add. */
function verbWeight({ lemma, group }: MainVerb, figures: number): number {
  let weight = 0;
  if (happenings.happening.has(lemma)) weight = figures > 0 ? 4 : 2;
  else if (figures > 0)
    weight = happenings.measuring.has(lemma)
      ? 3
      : happenings.having.has(lemma) || COUNTING.test(lemma)
        ? 2
        : 1;
  if (/ (?:has|have) /u.test(group)) weight += 0.5;
  if (/ (?:is|are|was|were|been|be) \S*(?:ed|en|wn|ne|ght|ld|nt|t|k) /u.test(group)) weight += 0.5;
  if (isPlan(group))
    weight += / (?:set|due|poised|scheduled|slated|expected|planned) /u.test(group) || figures > 0 ? 2 : 1.5;
  return weight;
}

/** Whether a reader can check a clause, and would: it tells a happening or a measure with a figure, a name or a time. */
export function isWorthKeeping(items: readonly Item[], clause: StatedClause, lead: boolean): boolean {
  const { run, main, subject } = clause;
  if (callsFalse(items, clause)) return true;
  const act = namesAct(items, subject);
  const { figures, names, times } = anchorsIn(items, run, run.from);
  if (!act && isUnfit(items, clause, figures)) return false;
  const words = items.slice(run.from, run.to);
  if (isRecord(words)) return false;
  const bare = figures + names + times === 0 && items[subject.from]?.lower !== 'no';
  // "only three were": the verb is left out.
  const elliptic = main.lemma === 'be' && main.verb === run.to - 1;
  if (!act && (bare || elliptic)) return false;
  let score = verbWeight(main, figures);
  if (act) score += 2;
  const body = items.slice(subject.from, subject.to).some(({ lower }) => people.bodies.has(lower));
  if (names > 0 || (body && figures > 0)) score += 1;
  if (times > 0) score += 0.5;
  if (lead && figures + names > 0) score += 1;
  if (isPronoun(items, subject) && main.lemma !== 'come' && !(figures > 0 && isPlan(main.group))) score -= 1;
  if (figures + times === 0 && !act && words.some(({ lower }) => happenings.vague.has(lower))) score -= 2;
  return score >= KEPT;
}

const PLAN = new RegExp(
  ` (?:will|’ll|'ll|shall) | (?:is|are|was|were|be) (?:\\S+ )?(?:to|${[...happenings.planning].join('|')}) | (?:plans?|intends?|wants?|hopes?|aims?|vowed|pledged|promised|agreed|prepares?|seeks?) to `,
  'u',
);

/** Whether a group of verbs tells a plan ("will visit", "is set to visit", "is to visit", "plans to visit"). */
export const isPlan = (group: string): boolean => PLAN.test(group);
