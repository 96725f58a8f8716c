import type { Reading, Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { isComma, isVerb } from '../speech/itemKinds.ts';
import { isFiniteAt, mainVerb } from './mainVerb.ts';

const ASKED = /^(?:whether|how|what|why|where|when|who|which|if|not|than|whose)$/u;
/** Between the subject of a cue and its verb, an explanation is not longer. */
const MAX_GAP_ITEMS = 30;

const longest = (content: readonly Run[]): Run | null =>
  content.reduce<Run | null>(
    (best, run) => (best !== null && best.to - best.from >= run.to - run.from ? best : run),
    null,
  );

const hasQuote = (items: readonly Item[], { from, to }: Run): boolean =>
  items.slice(from, to).some((item) => item.quoted !== null);

/** Whether a run has a verb that no relative clause explains; the tagger may take its form for a participle. */
const hasPlainVerb = (items: readonly Item[], { from, to }: Run): boolean => {
  const run = items.slice(from, to);
  return run.some(isVerb) && !run.some((item) => /^(?:who|which|where|whose)$/u.test(item.lower));
};

/** Whether a run has a subject and a finite verb; quoted words may hold the verb. */
const isClause = (items: readonly Item[], run: Run): boolean =>
  mainVerb(items, run.from, run.to) !== null ||
  hasPlainVerb(items, run) ||
  hasQuote(items, { from: run.from + 1, to: run.to });

/** The subject, the cue and its noun phrase: "the ministry announced a ban" states the announcement. */
function withCue(items: readonly Item[], { source, cue }: Reading, content: Run): Run | null {
  if (source === null || source.to > cue.from || cue.from - source.to > MAX_GAP_ITEMS) return null;
  if (/^(?:who|which|that)$/u.test(items[source.from]?.lower ?? '')) return null;
  // "overshadowed a decision announced on Monday": the participle explains an object.
  if (items[source.from - 1]?.pos === 'VERB') return null;
  for (let k = source.to; k < cue.from; k++) {
    // Another verb in between has the subject: the cue is joined to it.
    if (isFiniteAt(items, k) && !isComma(items[source.to])) return null;
    if (items[k]?.quoted != null) return null;
  }
  return { from: source.from, to: content.to };
}

const FRONTED = /^(?:of|by|in|on|at|since|after|before|for|from|among|until|during|with|out|within|as)$/u;

/**
 * One clause that the cue interrupts: "The count, Lind told the council, stands at 19", "By Monday, he says, there were
 * 31"; `null` if the cue has a clause on one side.
 */
function interrupted(items: readonly Item[], content: readonly Run[]): Run | null {
  const [first, second] = content;
  if (first === undefined || second === undefined || content.length > 2 || first.to > second.from)
    return null;
  const whole = { from: first.from, to: withoutTail(items, second).to };
  if (hasQuote(items, whole) || ASKED.test(items[first.from]?.lower ?? '')) return null;
  const verb = mainVerb(items, first.from, first.to);
  if (verb === null && isFiniteAt(items, second.from)) return whole;
  const fronted = FRONTED.test(items[first.from]?.lower ?? '') && !isComma(items[first.from + 1]);
  const relative =
    verb !== null &&
    items.slice(first.from, verb.finite).some(({ lower }) => /^(?:that|who|which)$/u.test(lower));
  return fronted && (verb === null || relative) && mainVerb(items, second.from, second.to) !== null
    ? whole
    : null;
}

/** The narrator, who is not a part of the content: "…, and he has let us see them". */
const NARRATOR = /^(?:us|me|our)$/u;
const PAST_PERFECT = / (?:had|would) /u;
/** A second predicate has its verb so near behind "and". */
const TAIL_ITEMS = 12;

/** A run without a predicate of the speaker behind it: "told the house that 14 had been jailed, and got an ovation". */
function withoutTail(items: readonly Item[], run: Run): Run {
  const main = mainVerb(items, run.from, run.to);
  if (main === null) return run;
  for (let k = main.verb + 1; k < run.to - 2; k++) {
    if (!isComma(items[k]) || items[k + 1]?.lower !== 'and') continue;
    const next = items[k + 2];
    const past = next?.pos === 'VERB' && isFiniteAt(items, k + 2) && next.lower !== next.lemma;
    const narrated = items
      .slice(k + 2, Math.min(run.to, k + TAIL_ITEMS))
      .some(({ lower, quoted }) => quoted === null && NARRATOR.test(lower));
    if (narrated || (past && PAST_PERFECT.test(main.group))) return { from: run.from, to: k };
  }
  return run;
}

/** The clause that a reading of a saying states; `null` if its content is not a clause. */
export function statementOf(items: readonly Item[], reading: Reading): Run | null {
  const content = longest(reading.content);
  if (content === null) return null;
  if (/^before\.(?:infinitive|object)$/u.test(reading.rule)) return withCue(items, reading, content);
  const joined = interrupted(items, reading.content);
  if (joined !== null) return joined;
  const first = items[content.from];
  if (first === undefined || ASKED.test(first.lower)) return null;
  if (first.quoted !== null) return content;
  const from = reading.content[0]?.from ?? content.from;
  if (isFiniteAt(items, content.from)) {
    // "said that was wrong": "that" is the subject.
    if (items[content.from - 1]?.lower === 'that') return { from: content.from - 1, to: content.to };
    // "The dams, Lind said, will hold": the cue is between subject and verb.
    const to = reading.content.at(-1)?.to ?? content.to;
    return from < content.from ? { from, to } : null;
  }
  return isClause(items, content) ? withoutTail(items, content) : null;
}
