import type { Reading } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { plainReading } from '../contentRuns.ts';
import { isComma, isVerb } from '../itemKinds.ts';
import { subjectEndingAt } from '../nounPhrase.ts';
import { verbGroup } from '../verbGroup.ts';
import { isNumber } from './formParts.ts';
import { isVoice } from './isVoice.ts';
import { words } from '../../../words.ts';

/** The noun of an occasion is within so many items behind its verb. */
const MAX_OBJECT_ITEMS = 8;
/** Meetings at which a body speaks, and texts in which it does. */
const MEETINGS = words('conference briefing briefings hearing interview speech address');
const TEXTS =
  words(`statement bulletin release communique communiqué report update figures numbers count toll tally list
  notice register log summary findings results inventory`);
const HEARERS = words('reporters journalists press media parliament council cameras lawmakers families mps');
/** Accounts and sums that a speaker gives. */
const ACCOUNTS =
  words(`sequence account story events facts sums sum maths math plan plans case details scene night damage
  chronology timeline order numbers figures situation state`);
/** Verbs of speech that need no content. */
const SPEAKING =
  words(`testify apologise apologize explain recall reply respond answer react elaborate summarise summarize
  backtrack object protest`);
/** Each verb with the nouns behind it that make it an occasion. */
const OCCASIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  hold: MEETINGS,
  give: new Set([...MEETINGS, ...TEXTS, 'evidence', 'account']),
  call: words('conference'),
  finish: MEETINGS,
  end: MEETINGS,
  issue: TEXTS,
  release: TEXTS,
  publish: TEXTS,
  circulate: TEXTS,
  post: TEXTS,
  present: TEXTS,
  update: TEXTS,
  correct: TEXTS,
  revise: TEXTS,
  put: TEXTS,
  bring: TEXTS,
  send: TEXTS,
  read: new Set([...TEXTS, 'names', 'log', 'notes']),
  go: words('list figures numbers log register'),
  take: words('stand questions microphone'),
  brief: HEARERS,
  address: HEARERS,
  meet: HEARERS,
  face: HEARERS,
  lay: ACCOUNTS,
  set: words('plan plans sequence case facts'),
  do: words('sums maths math arithmetic'),
  describe: words('sequence scene night situation damage events hours minutes'),
  outline: ACCOUNTS,
  detail: ACCOUNTS,
  reconstruct: ACCOUNTS,
  tell: words('story'),
  list: words('damage losses faults failings shortcomings'),
  count: words('losses damage dead'),
  speak: HEARERS,
  talk: HEARERS,
  appear: HEARERS,
};
/** Behind these the words would be another's: "the report by", "a hearing into". */
const OTHERS = /^(?:by|from)$/u;
const VERBS =
  /^(?:held|gave|put|read|spoke|met|took|went|sent|brought|briefed|issues|reports|posts|updates)$/u;
const LEMMAS: Readonly<Record<string, string>> = {
  held: 'hold',
  laid: 'lay',
  did: 'do',
  done: 'do',
  told: 'tell',
  gave: 'give',
  spoke: 'speak',
  met: 'meet',
  took: 'take',
  went: 'go',
  sent: 'send',
  brought: 'bring',
};

/** Whether the object of a verb names an occasion; a number or another clause in it does not tell one. */
function namesOccasion(items: readonly Item[], verb: number, nouns: ReadonlySet<string>): boolean {
  for (let k = verb + 1; k <= verb + MAX_OBJECT_ITEMS; k++) {
    const item = items[k];
    if (item === undefined || item.quoted !== null || isComma(item) || isNumber(item)) return false;
    if (isVerb(item) && item.pos === 'AUX') return false;
    if (OTHERS.test(item.lower) && items[verb]?.lower !== 'read') return false;
    if (nouns.has(item.lower)) return !OTHERS.test(items[k + 1]?.lower ?? '');
  }
  return false;
}

/**
 * A sentence that tells only that a body speaks: "The police have held their press conference.", "The coroner read from the
 * log." The next sentences are its words.
 */
export function occasionForm(items: readonly Item[]): Reading | null {
  for (let at = 1; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.quoted !== null) continue;
    const lemma = LEMMAS[item.lower] ?? item.lemma;
    const nouns = OCCASIONS[lemma];
    const speaks = SPEAKING.has(lemma) && isVerb(item);
    if (!speaks && (nouns === undefined || !(isVerb(item) || VERBS.test(item.lower)))) continue;
    const group = verbGroup(items, at);
    if (group.unsaid || group.negated) continue;
    if (!speaks && !namesOccasion(items, at, nouns ?? HEARERS)) continue;
    const subject = subjectEndingAt(items, group.from, 0);
    if (!isVoice(items, subject)) continue;
    return plainReading(subject, { from: at, to: at + 1 }, lemma, [], 'form.occasion');
  }
  return null;
}
