import type { Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { isComma, isPossessive, isPossessivePronoun, isVerb } from './itemKinds.ts';
import { tellsPerson } from './leadingPerson.ts';
import { phraseStart } from './nounPhrase.ts';

/** Words of a person, in front of the colon that opens them ("Her answer: “...”"). */
const WORDS =
  /^(?:answer|reply|response|retort|verdict|comment|message|plea|warning|complaint|words?|slogan|motto|conclusion|explanation|advice|diagnosis|summary|reaction|appeal|prediction)$/u;
/** The label is within so many items. */
const MAX_LABEL_ITEMS = 12;
/** Between a name and its colon are at most so many other words ("Ana Quill hits back:"). */
const MAX_BEHIND_NAME = 4;

/** Whose words "Ana Quill's answer was short:" or "Her answer:" announces. */
function ownerOfWords(items: readonly Item[], colon: number): Run | null {
  for (let at = 1; at < colon; at++) {
    if (!WORDS.test(items[at]?.lower ?? '')) continue;
    for (let k = at - 1; k >= 0; k--) {
      if (isPossessivePronoun(items[k])) return { from: k, to: k + 1 };
      if (isPossessive(items[k])) return { from: phraseStart(items, k - 1, 0), to: k };
    }
  }
  return null;
}

/** The source whose quote a colon at `colon` opens, without a verb: "Harbour chief Ana Quill hits back:", "Ana Quill, mayor:". */
export function leadBefore(items: readonly Item[], colon: number): Run | null {
  if (colon > MAX_LABEL_ITEMS || items.slice(0, colon).some(({ quoted }) => quoted !== null)) return null;
  const owner = ownerOfWords(items, colon);
  if (owner !== null) return owner;
  const last = items.findLastIndex(
    ({ pos, text }, k) => k < colon && pos === 'PROPN' && /^\p{Lu}/u.test(text),
  );
  if (last < 1) return null;
  const label = items.slice(0, colon);
  const named = label.slice(0, last + 1);
  const isPlain = named.every(({ pos }) => /^(?:NOUN|PROPN|ADJ|PART)$/u.test(pos));
  const behind = label.slice(last + 1);
  if (!isPlain || behind.length > MAX_BEHIND_NAME || behind.some(isVerb)) return null;
  const isTold = named.some(tellsPerson) || (isComma(behind[0]) && behind.some(tellsPerson));
  return isTold ? { from: 0, to: last + 1 } : null;
}
