import type { Reading, Run } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { speech } from '../../../speech.ts';
import { plainReading } from '../contentRuns.ts';
import { isDeterminer, isPossessivePronoun, isVerb } from '../itemKinds.ts';
import { phraseFrom } from '../nounPhrase.ts';
import { verbGroup, verbLemma } from '../verbGroup.ts';
import { clauseEnd, figureAt } from './formParts.ts';
import { figureBefore } from './figureBefore.ts';
import { isVoice } from './isVoice.ts';

/** The verb behind "which" and its subject has at most so many auxiliaries and adverbs. */
const MAX_GROUP_ITEMS = 5;
/** The tagger takes these verbs for nouns. */
const TAKEN_FOR_NOUNS =
  /^(?:counts?|lists?|claims?|reports?|estimates?|records?|names?|quotes?|registers?|puts?|projects?|forecasts?|credits?)$/u;

/** A source without the verb that its phrase takes in: "the ministry credits Norland". */
function beforeVerb(items: readonly Item[], { from, to }: Run): Run {
  const verb = items.findIndex(
    ({ lower }, k) => k > from && k < to && TAKEN_FOR_NOUNS.test(lower) && items[k - 1]?.pos !== 'DET',
  );
  return { from, to: verb < 0 ? to : verb };
}

/** The verb with which a relative clause says that its subject gave the figure; -1 if it does not. */
function givingVerb(items: readonly Item[], from: number): number {
  for (let k = from; k < from + MAX_GROUP_ITEMS; k++) {
    const item = items[k];
    if (item === undefined || item.quoted !== null) return -1;
    const group = verbGroup(items, k);
    const verb = isVerb(item) || TAKEN_FOR_NOUNS.test(item.lower);
    if (verb && forms.stating.has(verbLemma(item)) && group.from <= from)
      return group.negated || group.unsaid ? -1 : k;
    if (!/^(?:AUX|ADV)$/u.test(item.pos) && !isVerb(item)) return -1;
  }
  return -1;
}

/** "The 40 million people whom the League counts as needy", "the five are those whom the sheriff still lists". */
export function relativeForm(items: readonly Item[], at: number): Reading | null {
  if (!/^(?:whom|which|that)$/u.test(items[at]?.lower ?? '')) return null;
  const whole = phraseFrom(items, at + 1);
  const phrase = whole === null ? null : beforeVerb(items, whole);
  if (!isVoice(items, phrase)) return null;
  const verb = givingVerb(items, phrase.to);
  if (verb < 0) return null;
  const those = /^(?:those|ones|people|men)$/u.test(items[at - 1]?.lower ?? '');
  const be = those ? [at - 2, at - 3].find((k) => items[k]?.pos === 'AUX') : undefined;
  // "at a cost which the company put at 34 million"
  if (items[verb + 1]?.lower === 'at' && figureAt(items, verb + 2) >= 0) {
    const and = items.findIndex(({ lower }, k) => k > verb + 2 && lower === 'and');
    const end = clauseEnd(items, verb + 2);
    const put = { from: verb + 2, to: and < 0 ? end : Math.min(and, end) };
    return plainReading(phrase, { from: verb, to: verb + 1 }, 'give', [put], 'form.given');
  }
  // "the 40 beds with which the ministry credits"
  const joint = items[at - 1]?.pos === 'ADP' ? at - 1 : at;
  const figure = figureBefore(items, be ?? joint);
  if (figure < 0) return null;
  const content = { from: figure, to: verb + 1 };
  return plainReading(phrase, { from: verb, to: verb + 1 }, 'give', [content], 'form.given');
}

/** A time behind the verb has at most so many words. */
const MAX_TIME_ITEMS = 4;

/** Whether a clause ends behind its verb: at a stop, a preposition or a time. */
const endsClause = (items: readonly Item[], at: number): boolean =>
  at >= items.length ||
  /^(?:PUNCT|ADP|ADV|CCONJ)$/u.test(items[at]?.pos ?? '') ||
  items.slice(at, at + MAX_TIME_ITEMS).some(({ lower }) => speech.times.has(lower));

/** "The $40 million her ministry had named", "the 12 dead the council confirmed": a clause without "which". */
export function contactForm(items: readonly Item[], at: number): Reading | null {
  const opens = isDeterminer(items[at]) || isPossessivePronoun(items[at]) || items[at]?.pos === 'PROPN';
  if (!opens) return null;
  const figure = figureBefore(items, at);
  if (figure < 1 || !/^(?:the|those|these)$/u.test(items[figure - 1]?.lower ?? '')) return null;
  const source = phraseFrom(items, at);
  if (!isVoice(items, source)) return null;
  const verb = givingVerb(items, source.to);
  if (verb < 0 || !endsClause(items, verb + 1)) return null;
  const content = { from: figure, to: verb + 1 };
  return plainReading(source, { from: verb, to: verb + 1 }, 'give', [content], 'form.given');
}
