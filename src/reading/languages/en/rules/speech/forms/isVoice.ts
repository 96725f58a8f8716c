import type { Run } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { DATE_NAMES } from '../../../calendar.ts';
import { isPersonNoun } from '../../../isPersonNoun.ts';
import { names } from '../../../names.ts';
import { people } from '../../../people.ts';
import { headOf } from '../headOf.ts';

const PRONOUNS = /^(?:he|she|it|they|who|which)$/u;

/** Whether a single word may be the head of a source: a name, a body, an outlet, a person. */
export function isVoiceWord(item: Item): boolean {
  const { lower, lemma } = item;
  if (lower === 'counterpart' || lower === 'counterparts') return true;
  return (
    (item.pos === 'PROPN' && /^\p{Lu}/u.test(item.text)) ||
    people.bodies.has(lower) ||
    people.bodies.has(lemma) ||
    people.outlets.has(lower) ||
    names.organisationWords.has(lower) ||
    people.nouns.has(lemma) ||
    people.titles.has(lower) ||
    people.spokespeople.has(lower) ||
    people.unnamed.has(lower) ||
    people.crowds.has(lower) ||
    isPersonNoun(lemma)
  );
}

/** Whether a noun phrase may speak. A thing ("the fire"), an amount or a time does not. */
export function isVoice(items: readonly Item[], run: Run | null): run is Run {
  if (run === null || run.to <= run.from) return false;
  const head = items[headOf(items, run)];
  if (head === undefined || head.quoted !== null || people.notSources.has(head.lower)) return false;
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(head.lower)) return false;
  if (run.from === 0 && head === items[0] && /ing$/u.test(head.lower)) return false;
  // "Sales came to 9 million": a capital opens the sentence.
  if (run.from === 0 && head === items[0] && forms.measures.has(head.lower)) return false;
  // "…, it said on Friday, which raised the toll to 16"
  if (head.lower === 'which' && DATE_NAMES.includes(items[run.from - 2]?.lower ?? '')) return false;
  if (run.to - run.from === 1 && PRONOUNS.test(head.lower)) return true;
  // "the ministry's bulletin", "figures from the institute"
  // "the report names": its maker was named before
  if (people.documents.has(head.lower))
    return (
      (items[run.from]?.lower === 'the' && run.to - run.from === 2) ||
      items.slice(run.from, run.to).some((item) => item !== head && isVoiceWord(item))
    );
  return isVoiceWord(head);
}
