import type { LanguageBasis } from '../../domain/claims/textReading.ts';
import { languageName } from '../../domain/languageName.ts';
import { primaryLanguage } from '../../domain/languageTag.ts';
import { cutStretches, type Stretch } from './cutStretches.ts';
import { countScripts, scriptOf } from './scripts.ts';
import { judgeStretch, type ExpectedLanguages } from './judgeStretch.ts';

/** The language of a text and how it is known. */
export interface DetectedLanguage {
  /** The primary subtag of BCP 47 ("en"); 'und' if the text is plainly not in the expected language and none is recognised. */
  readonly language: string;
  readonly basis: LanguageBasis;
  /** A sentence for a person if anything but an undisputed language was found; `null` otherwise. */
  readonly note: string | null;
  /** The stretches that are plainly in other languages, in order (UTF-16): no reader of `language` should read them. */
  readonly others: readonly (Stretch & { readonly language: string })[];
}

/**
 * The language of a text. `tag` is canonical (parseLanguageTag) or `null`; it holds unless the text is plainly in
 * another language. `assumed` is expected if there is no tag. A text is judged paragraph by paragraph, so that a
 * foreign quote does not decide; of two languages the one with more letters wins. Deterministic, and linear in the
 * text.
 */
export function detectLanguage(text: string, tag: string | null, assumed: string): DetectedLanguage {
  const tagged = primaryLanguage(tag);
  const expected = tagged ?? assumed;
  const stretches = foldShortest(text, judgeAll(text, { expected, assumed }));
  const letters = countLetters(stretches);
  const [longest, ...rest] = [...letters].sort(([, a], [, b]) => b - a);
  const others = stretches.filter(({ language }) => language !== longest?.[0]);
  if (longest === undefined) return { language: expected, ...unclear(tagged, assumed), others: [] };
  const [language] = longest;
  const basis = tagged !== null && language !== tagged ? 'AGAINST_TAG' : 'DETECTED';
  const notes = [
    ...(basis === 'AGAINST_TAG'
      ? [`The tag says ${tag ?? ''}, but the text is in ${languageName(language)}.`]
      : []),
    ...(rest.length > 0 ? [noteOfSeveral([longest, ...rest])] : []),
  ];
  return { language, basis, note: notes.length > 0 ? notes.join(' ') : null, others };
}

/**
 * A language with fewer letters and a smaller share of them is only a line that sounds foreign: an address, a headline
 * of names.
 */
const FEWEST_OF_OTHER = { letters: 60, share: 0.1 } as const;

/** Takes lines too short to be a second language as part of the first, if they are in its script. */
function foldShortest(text: string, stretches: readonly JudgedStretch[]): readonly JudgedStretch[] {
  const letters = [...countLetters(stretches)].sort(([, a], [, b]) => b - a);
  const all = letters.reduce((sum, [, own]) => sum + own, 0);
  const [first] = letters[0] ?? [];
  const short = letters.filter(
    ([, own]) => own < FEWEST_OF_OTHER.letters && own < all * FEWEST_OF_OTHER.share,
  );
  if (first === undefined || short.length === 0) return stretches;
  const foldable = new Set(short.map(([language]) => language));
  const script = scriptOf(first);
  return stretches.map((stretch) => {
    if (!foldable.has(stretch.language)) return stretch;
    const isSameScript = countScripts(text.slice(stretch.start, stretch.end)).script === script;
    return isSameScript ? { ...stretch, language: first } : stretch;
  });
}

interface UnclearStretch extends Stretch {
  readonly letters: number;
}

interface JudgedStretch extends UnclearStretch {
  readonly language: string;
}

/** The number of characters of unclear paragraphs that are judged together: slightly more than the detector reads. */
const ENOUGH_TOGETHER = 400;

/** The stretches whose language is plain; if none is, all of the text as one. */
function judgeAll(text: string, languages: ExpectedLanguages): JudgedStretch[] {
  const plain: JudgedStretch[] = [];
  const unclear: UnclearStretch[] = [];
  for (const stretch of cutStretches(text)) {
    const { letters, language } = judgeStretch(text.slice(stretch.start, stretch.end), languages);
    if (language === null) unclear.push({ ...stretch, letters });
    else plain.push({ ...stretch, letters, language });
  }
  return [...plain, ...judgeTogether(text, unclear, languages)].sort((a, b) => a.start - b.start);
}

/** Paragraphs of a few words each (a list, a brief) may show a language together that none shows alone. */
function judgeTogether(
  text: string,
  unclear: readonly UnclearStretch[],
  languages: ExpectedLanguages,
): JudgedStretch[] {
  let joined = '';
  for (const { start, end } of unclear) {
    joined += `${text.slice(start, end)} `;
    if (joined.length > ENOUGH_TOGETHER) break;
  }
  const { language } = judgeStretch(joined, languages);
  return language === null ? [] : unclear.map((stretch) => ({ ...stretch, language }));
}

function countLetters(stretches: readonly JudgedStretch[]): ReadonlyMap<string, number> {
  const letters = new Map<string, number>();
  for (const { language, letters: own } of stretches)
    letters.set(language, (letters.get(language) ?? 0) + own);
  return letters;
}

function noteOfSeveral(languages: readonly (readonly [string, number])[]): string {
  const all = languages.reduce((sum, [, letters]) => sum + letters, 0);
  const shares = languages.map(
    ([language, own]) => `${languageName(language)} (${Math.round((own / all) * 100)}%)`,
  );
  return `The text is in several languages: ${shares.join(', ')}. The longest part decides.`;
}

function unclear(tagged: string | null, assumed: string): Pick<DetectedLanguage, 'basis' | 'note'> {
  if (tagged !== null) return { basis: 'TAGGED', note: null };
  return {
    basis: 'ASSUMED',
    note: `The text is too short to tell its language; ${languageName(assumed)} is assumed.`,
  };
}
