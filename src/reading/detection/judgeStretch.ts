import { countScripts, scriptOf } from './scripts.ts';
import { isDetectable, isSameLanguage, scoreLanguages } from './scoreLanguages.ts';

/** The length of a stretch, and its language; `null` if that is not clear. */
export interface Judged {
  readonly letters: number;
  /** 'und' if it is plainly not in the expected language and no other is recognised. */
  readonly language: string | null;
}

/** The languages that a stretch is judged against. */
export interface ExpectedLanguages {
  /** The language of the tag, or else the assumed one. */
  readonly expected: string;
  /** The first language of the reader: the only one told from an expected language that the detector does not know. */
  readonly assumed: string;
}

/** Addresses, handles and tags don't show the language around them. */
const ADDRESSES = /https?:\S+|www\.\S+|\S*[@#<>_=/]\S*/gu;
/** Words in quotation marks are another's: they may be in another language. Longer quotations count like other text. */
const QUOTED = /«[^«»]{0,200}»|“[^“”]{0,200}”|„[^„“”]{0,200}[“”]|"[^"]{0,200}"/gu;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const CAPITAL = /^\p{Lu}/u;

/**
 * A language is clear with this lead, times the root of the number of letters; English with foreign names reaches
 * half.
 */
const PLAIN_EVIDENCE = 110;
/** More letters are not more evidence: the detector does not read them. */
const MOST_LETTERS = 300;
/** With fewer letters the words are not evidence ("Mayor quits", "Oil up 2%"). */
const FEWEST_LETTERS = 12;
const FEWEST_PLAIN_WORDS = 2;
/** So many letters confirm that a text is in the expected language. */
const ENOUGH_LETTERS = 20;

/** Judges the language of a stretch: the expected one, unless there is clear evidence for another. */
export function judgeStretch(stretch: string, languages: ExpectedLanguages): Judged {
  const clean = stretch.replace(ADDRESSES, ' ');
  const { letters, script } = countScripts(clean);
  if (script === null) return { letters, language: null };
  const usual = scriptOf(languages.expected);
  if (usual !== null && usual !== script) return { letters, language: scoreLanguages(clean).best ?? 'und' };
  if (letters < FEWEST_LETTERS) return { letters, language: null };
  return { letters, language: tellFromWords(clean, languages, letters) };
}

/**
 * All words must give the same language as the words that are neither names nor quoted. Names of people and places
 * sound foreign in an English text, and English in a foreign one.
 */
function tellFromWords(
  text: string,
  { expected, assumed }: ExpectedLanguages,
  letters: number,
): string | null {
  const words = text.match(WORD) ?? [];
  const bare = text.replace(QUOTED, ' ').match(WORD) ?? words;
  const confirmed = letters >= ENOUGH_LETTERS ? expected : null;
  const all = evidenceOf(words, expected);
  if (all.best === null) return null;
  if (isSameLanguage(all.best, expected)) return confirmed;
  if (words.filter(isPlain).length < FEWEST_PLAIN_WORDS) return null;
  const plain = evidenceOf(bare.filter(isPlain), expected);
  if (plain.best === null) return null;
  if (isSameLanguage(plain.best, expected)) return confirmed;
  if (Math.min(all.evidence, plain.evidence) < PLAIN_EVIDENCE)
    // A language that the detector doesn't know leads by little, but is as far from the expected one.
    return all.isUnlike && plain.isUnlike && letters >= ENOUGH_LETTERS ? 'und' : null;
  // A language that the detector doesn't know sounds like its neighbours: Galician like Portuguese.
  if (!isDetectable(expected) && all.best !== assumed) return confirmed;
  return all.isTypical ? all.best : 'und';
}

const isPlain = (word: string): boolean => !CAPITAL.test(word);

interface Evidence {
  readonly best: string | null;
  readonly isTypical: boolean;
  readonly isUnlike: boolean;
  readonly evidence: number;
}

function evidenceOf(words: readonly string[], expected: string): Evidence {
  const text = words.join(' ');
  const { best, isTypical, isUnlike, leadOver } = scoreLanguages(text);
  const evidence = leadOver(expected) * Math.sqrt(Math.min(text.length, MOST_LETTERS));
  return { best, isTypical, isUnlike: isUnlike(expected), evidence };
}
