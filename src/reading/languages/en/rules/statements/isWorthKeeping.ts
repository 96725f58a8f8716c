import { happenings } from '../../happenings.ts';
import { speech } from '../../speech.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import type { Run } from '../../../../speech/statements/reading.ts';
import { DATE_NAMES } from '../../calendar.ts';
import { isFiniteAt } from './mainVerb.ts';
import type { StatedClause } from './clauseAround.ts';

const DATES: ReadonlySet<string> = new Set(DATE_NAMES);
const VAGUE = /^(?:dozens|scores|hundreds|thousands|millions|billions)$/u;
const PERSON =
  /^(?:i|we|you|me|us|my|our|your|one|everyone|everybody|anyone|somebody|someone|nobody|nothing|something)$/u;
const CLEFT = /^(?:that|this|these|those|what|who|which|how|why|where|when)$/u;
const CONDITION = / (?:would|might|should|ought|’d|'d) /u;
const SUPERLATIVE =
  /^(?:worst|deadliest|biggest|largest|first|latest|greatest|heaviest|bloodiest|fourth|third|second|only)$/u;
/** A clause is kept from this score on. */
const KEPT = 3;

const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/u.test(text);

/** Whether the numeral at `k` counts or measures: it is no day, year, age or time of day. */
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
      if (k > first || next?.pos === 'PROPN' || next?.pos === 'PART' || /^\p{Lu}{2,}/u.test(item.text))
        names++;
    }
  }
  return { figures, names, times };
}

/** Whether the subject is a person of the talk, a cleft or a whole clause. */
function isUnfit(items: readonly Item[], { subject, main, run }: StatedClause): boolean {
  const first = items[subject.from];
  const last = items[subject.to - 1];
  if (first === undefined || last === undefined) return true;
  if (/^(?:what|who|how|why|where|when)$/u.test(first.lower)) return true;
  if (subject.to - subject.from === 1 && (PERSON.test(first.lower) || CLEFT.test(first.lower))) return true;
  if (PERSON.test(last.lower) || (CLEFT.test(first.lower) && isFiniteAt(items, subject.from + 1)))
    return true;
  if (items.slice(subject.from, subject.to).some((item) => item.quoted !== null)) return true;
  if (/^(?:say|tell|add)$/u.test(main.lemma) || CONDITION.test(main.group) || happenings.mood.has(main.lemma))
    return true;
  return items
    .slice(run.from, run.to)
    .some((item) => /^(?:i|we|you|my|our|your|us|as if|like)$/u.test(item.lower) && item.text !== 'US');
}

/** Whether a reader can check a clause, and would: it tells a happening or a measure with a figure, a name or a time. */
export function isWorthKeeping(items: readonly Item[], clause: StatedClause, lead: boolean): boolean {
  if (isUnfit(items, clause)) return false;
  const { run, main, subject } = clause;
  const { figures, names, times } = anchorsIn(items, run, run.from);
  const words = items.slice(run.from, run.to);
  const old =
    words.some(({ lower }) => lower === 'since') && words.some(({ lower }) => SUPERLATIVE.test(lower));
  if (old) return false;
  const pronoun =
    subject.to - subject.from === 1 &&
    /^(?:he|she|it|they|his|others|both)$/u.test(items[subject.from]?.lower ?? '');
  let score = 0;
  if (happenings.happening.has(main.lemma)) score += 2;
  else if (!happenings.measuring.has(main.lemma)) score += names > 1 && figures > 0 ? 1 : 0;
  if (figures > 0)
    score += happenings.measuring.has(main.lemma) || happenings.happening.has(main.lemma) ? 2 : 1;
  if (names > 0) score += 1;
  if (times > 0) score += 0.5;
  if (isPlan(main.group)) score += 1;
  if (lead && figures + names > 0) score += 1;
  if (pronoun && main.lemma !== 'come') score -= 1;
  return score >= KEPT;
}

const PLAN = new RegExp(
  ` (?:will|’ll|'ll|shall) | (?:is|are|was|were|be) (?:\\S+ )?(?:to|${[...happenings.planning].join('|')}) | (?:plans?|intends?|wants?|hopes?|aims?|vowed|pledged|promised|agreed|prepares?|seeks?) to `,
  'u',
);

/** Whether a group of verbs tells a plan ("will visit", "is set to visit", "is to visit", "plans to visit"). */
export const isPlan = (group: string): boolean => PLAN.test(group);
