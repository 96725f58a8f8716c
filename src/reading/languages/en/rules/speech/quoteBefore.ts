import type { Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { isVoice } from './forms/isVoice.ts';
import { isVerb } from './itemKinds.ts';
import { leadingPerson } from './leadingPerson.ts';
import { phraseFrom, subjectEndingAt } from './nounPhrase.ts';

/** The words that tell whose a quote is are among so many items. */
const MAX_ITEMS = 14;
const WORDS = /^(?:words?|sentences?|lines?|message|question|answer|verdict|plea|warning|appeal)$/u;

/** "With these words Ana Quill opened the meeting.": the subject behind the words. */
function withWords(items: readonly Item[]): Run | null {
  const isWith = items[0]?.lower === 'with' && /^(?:these|those|this|that)$/u.test(items[1]?.lower ?? '');
  if (!isWith || !WORDS.test(items[2]?.lower ?? '')) return null;
  for (let at = 4; at < Math.min(items.length, MAX_ITEMS); at++) {
    const subject = isVerb(items[at]) ? subjectEndingAt(items, at, 3) : null;
    if (isVoice(items, subject)) return subject;
  }
  return null;
}

/** "These are the words of Ana Quill.", "The plea is that of a nurse.", "Thus Ana Quill." */
function ofSpeaker(items: readonly Item[]): Run | null {
  const first = items[0]?.lower ?? '';
  if (first === 'thus' && items[1]?.pos === 'PROPN') return phraseFrom(items, 1);
  if (!/^(?:these|those|this|that|the)$/u.test(first)) return null;
  const at = items.findIndex((item, k) => k < MAX_ITEMS && WORDS.test(item.lower));
  const of = items.findIndex((item, k) => k > at && k < MAX_ITEMS && item.lower === 'of');
  return at < 0 || of < 0 || !items.slice(0, of).some(isVerb) ? null : phraseFrom(items, of + 1);
}

/** The source of the quote in front of a sentence that tells only whose it is; `null` if the sentence does not. */
export function quoteBefore(items: readonly Item[]): Run | null {
  const source = withWords(items) ?? ofSpeaker(items) ?? leadingPerson(items);
  return isVoice(items, source) ? source : null;
}
