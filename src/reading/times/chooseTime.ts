import { firstReached } from '../text/firstReached.ts';
import { lowerAt } from '../text/tokenAccess.ts';
import type { FoundTime, TimedSentence } from './findTimes.ts';
import type { DatableClaim } from './datableClaim.ts';
import type { Clauses } from './clauses.ts';
import type { Extent } from '../text/extent.ts';

/** The largest distance in tokens between a time and the figure it dates. */
const REACH = 60;
/** A time behind another figure rather belongs to that figure; it counts as so many tokens further away. */
const PAST_A_FIGURE = 8;
/** A time this near the start of a sentence holds for all of it ("On Monday, ..."). */
const SENTENCE_HEAD = 3;
/** The largest distance of a time from a figure that is out of date. */
const PREVIOUS_GAP = 2;
/** A day tells one event from another; a month or year from another clause mostly tells of something else. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The use of a time for a claim. */
export type TimeQuestion = 'EVENT' | 'AS_OF';

const answers = (time: FoundTime, question: TimeQuestion): boolean =>
  question === 'AS_OF' ? time.role === 'AS_OF' : time.role === 'EVENT' || time.role === 'SINCE';

const within = (inner: Extent, outer: Extent): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether clause `outer` holds clause `inner`, without a clause between them that is said, conditional or only beside. */
function holds({ clauses }: Clauses, outer: number, inner: number): boolean {
  for (let at: number | null = inner; at !== null; at = clauses[at]?.parent ?? null) {
    if (at === outer) return true;
    const kind = clauses[at]?.kind;
    if (kind === 'BESIDE' || kind === 'CONTENT' || kind === 'OTHER') return false;
  }
  return false;
}

/** "since 1931, when 70 people drowned": the time that a clause with "when" tells of. */
function opensWhen({ tokens, of }: TimedSentence, { to }: FoundTime, clause: number): boolean {
  const at = lowerAt(tokens, to) === ',' ? to + 1 : to;
  return tokens.language.times.when.has(lowerAt(tokens, at)) && (of[at] === clause || of[at + 1] === clause);
}

/** Whether a time may date the words of clause `clause`. */
function reaches(sentence: TimedSentence, time: FoundTime, clause: number): boolean {
  if (time.clause === clause || (time.from < SENTENCE_HEAD && time.clause === 0)) return true;
  if (opensWhen(sentence, time, clause)) return true;
  if (time.iso !== null && !DAY.test(time.iso)) return false;
  if (holds(sentence, time.clause, clause)) return true;
  const own = sentence.clauses[time.clause];
  return own?.kind === 'WHEN' && own.parent !== null && holds(sentence, own.parent, clause);
}

interface Place {
  readonly from: number;
  readonly to: number;
}

const placeOf = ({ tokens }: TimedSentence, words: Extent): Place => ({
  from: firstReached(tokens, (token) => token.end > words.start),
  to: firstReached(tokens, (token) => token.start >= words.end),
});

/** The distance of a time from a figure; `null` if an old figure or too many words are between them. */
function distance(
  { tokens }: TimedSentence,
  place: Place,
  time: FoundTime,
  isFigure: (token: Extent) => boolean,
): number | null {
  const behind = time.from >= place.to;
  const [from, to] = behind ? [place.to, time.from] : [time.to, place.from];
  if (to - from > REACH) return null;
  let passed = false;
  for (let k = from; k < to; k++) {
    const token = tokens[k];
    if (token === undefined || !isFigure(token)) continue;
    if (behind && tokens.language.times.oldFigureLeads.has(lowerAt(tokens, k - 1))) return null;
    passed = true;
  }
  // Of two at one distance, the one behind.
  return Math.max(0, to - from) + (passed ? PAST_A_FIGURE : 0) + (behind ? 0 : 0.5);
}

/**
 * Whether a time behind a figure goes with another verb than the figure's predicate ("the man accused of killing two
 * women appeared in court on Tuesday"). Coordinated verbs share a time.
 */
function goesWithOther(
  { tokens }: TimedSentence,
  place: Place,
  claim: DatableClaim,
  { verb, from }: FoundTime,
): boolean {
  if (claim.predicate === null || verb === null || verb < place.to || verb >= from) return false;
  const { isVerbOfNoun, coordinators } = tokens.language.times;
  if (tokens[verb]?.start === claim.predicate || isVerbOfNoun(tokens, verb)) return false;
  return !tokens.slice(place.to, verb).some(({ lower }) => coordinators.has(lower));
}

function nearest(
  sentence: TimedSentence,
  claim: DatableClaim,
  times: readonly FoundTime[],
  isFigure: (token: Extent) => boolean,
): FoundTime | null {
  const place = placeOf(sentence, claim.words);
  const clause = sentence.of[place.from] ?? 0;
  let best: { time: FoundTime; same: boolean; far: number } | null = null;
  for (const time of times) {
    const far = distance(sentence, place, time, isFigure);
    if (far === null || !reaches(sentence, time, clause)) continue;
    if (claim.previous && far > PREVIOUS_GAP + 0.5) continue;
    const same = time.clause === clause;
    if (same && goesWithOther(sentence, place, claim, time)) continue;
    if (best === null || (same && !best.same) || (same === best.same && far < best.far))
      best = { time, same, far };
  }
  if (best === null) return null;
  const { time } = best;
  // "the worst since 2011, when 77 died": they died then, and not from then on.
  return time.since !== null && opensWhen(sentence, time, clause) ? { ...time, iso: time.since } : time;
}

/** The times of a sentence that are near enough: those around the words, and the one at its head. */
function around(sentence: TimedSentence, claim: DatableClaim): readonly FoundTime[] {
  const { times } = sentence;
  const place = placeOf(sentence, claim.words);
  const first = firstReached(times, (time) => time.to >= place.from - REACH);
  const last = firstReached(times, (time) => time.from > place.to + REACH);
  const head = times[0];
  const near = times.slice(first, last);
  return head !== undefined && first > 0 ? [head, ...near] : near;
}

/** The time of a figure: the nearest of its clause, else of the sentence, never from outside the words said around it. */
function ofFigure(
  claim: DatableClaim,
  sentence: TimedSentence,
  question: TimeQuestion,
  isFigure: (token: Extent) => boolean,
): FoundTime | null {
  const old = (time: FoundTime): boolean => claim.previous && question === 'EVENT' && time.role === 'OTHER';
  const asked = around(sentence, claim).filter((time) => answers(time, question) || old(time));
  const scopes = claim.around.length === 0 ? [null] : claim.around;
  for (const scope of scopes) {
    const inside = scope === null ? asked : asked.filter((time) => within(time, scope));
    const found = nearest(sentence, claim, inside, isFigure);
    if (found !== null) return found;
  }
  return null;
}

/** The one time that all the words of a quote or statement are about; `null` if they tell of several. */
function ofWords(
  claim: DatableClaim,
  sentences: readonly TimedSentence[],
  question: TimeQuestion,
): FoundTime | null {
  const asked = sentences.flatMap(({ times }) =>
    times
      .slice(
        firstReached(times, (time) => time.start >= claim.words.start),
        firstReached(times, (time) => time.end > claim.words.end),
      )
      .filter((time) => answers(time, question)),
  );
  const first = sentences[0];
  const clause = first?.of[placeOf(first, claim.words).from];
  const end = first?.tokens.at(-1)?.end ?? 0;
  const own = asked.filter((time) => time.end <= end && time.clause === clause);
  const chosen = own.length > 0 ? own : asked;
  const [one] = chosen;
  return one !== undefined && chosen.every(({ iso }) => iso === one.iso) ? one : null;
}

/** The time of a claim that answers a question, or `null`. `isFigure` tells whether a token belongs to a figure. */
export function chooseTime(
  claim: DatableClaim,
  sentences: readonly TimedSentence[],
  question: TimeQuestion,
  isFigure: (token: Extent) => boolean,
): FoundTime | null {
  const sentence = sentences[0];
  if (sentence === undefined) return null;
  const time =
    claim.kind === 'FIGURE'
      ? ofFigure(claim, sentence, question, isFigure)
      : ofWords(claim, sentences, question);
  if (time === null) return null;
  // "Yesterday" in a quote depends on the day of speaking.
  const quoted = [...claim.around, ...(claim.kind === 'QUOTE' ? [{ ...claim.words, quote: true }] : [])].some(
    (scope) => scope.quote && within(time, scope),
  );
  return time.deictic && quoted ? { ...time, iso: null } : time;
}
