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

/** The clause that a reading of a saying states; `null` if its content is not a clause. */
export function statementOf(items: readonly Item[], reading: Reading): Run | null {
  const content = longest(reading.content);
  if (content === null) return null;
  if (/^before\.(?:infinitive|object)$/u.test(reading.rule)) return withCue(items, reading, content);
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
  return isClause(items, content) ? content : null;
}
