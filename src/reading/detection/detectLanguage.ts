import { primaryLanguage } from '../../domain/languageTag.ts';
import { cutStretches, type Stretch } from './cutStretches.ts';
import { judgeStretch } from './judgeStretch.ts';

/** How the language of a text is known. */
export type LanguageBasis =
  /** The text is plainly in it; a tag, if there is one, agrees. */
  | 'DETECTED'
  /** The tag says so, and the text is too short or too unclear to tell. */
  | 'TAGGED'
  /** The tag says otherwise; the text is plainly in this language. */
  | 'AGAINST_TAG'
  /** There is no tag, and the text is too short or too unclear to tell. */
  | 'ASSUMED';

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

/** The language that is assumed when nothing tells: that of the reader of the house. */
const ASSUMED = 'en';

/**
 * The language of a text. `tag` is canonical (parseLanguageTag) or `null`; it holds unless the text is plainly in another
 * language. A text is judged paragraph by paragraph, so that a foreign quote does not decide; of two languages the one
 * with more letters holds. Deterministic, and linear in the text.
 */
export function detectLanguage(text: string, tag: string | null): DetectedLanguage {
  const tagged = primaryLanguage(tag);
  const expected = tagged ?? ASSUMED;
  const stretches = judgeAll(text, expected);
  const letters = countLetters(stretches);
  const [longest, ...rest] = [...letters].sort(([, a], [, b]) => b - a);
  const others = stretches.filter(({ language }) => language !== longest?.[0]);
  if (longest === undefined) return { language: expected, ...unclear(tagged), others: [] };
  const [language] = longest;
  const basis = tagged !== null && language !== tagged ? 'AGAINST_TAG' : 'DETECTED';
  const notes = [
    ...(basis === 'AGAINST_TAG'
      ? [`The tag says ${tag ?? ''}, but the text is in ${nameOf(language)}.`]
      : []),
    ...(rest.length > 0 ? [noteOfSeveral([longest, ...rest])] : []),
  ];
  return { language, basis, note: notes.length > 0 ? notes.join(' ') : null, others };
}

interface UnclearStretch extends Stretch {
  readonly letters: number;
}

interface JudgedStretch extends UnclearStretch {
  readonly language: string;
}

/** Characters of unclear paragraphs that are looked at together: as many as the detector sees, and some. */
const ENOUGH_TOGETHER = 400;

/** The stretches whose language is plain; if none is, all of the text as one. */
function judgeAll(text: string, expected: string): JudgedStretch[] {
  const plain: JudgedStretch[] = [];
  const unclear: UnclearStretch[] = [];
  for (const stretch of cutStretches(text)) {
    const { letters, language } = judgeStretch(text.slice(stretch.start, stretch.end), expected);
    if (language === null) unclear.push({ ...stretch, letters });
    else plain.push({ ...stretch, letters, language });
  }
  return [...plain, ...judgeTogether(text, unclear, expected)].sort((a, b) => a.start - b.start);
}

/** Paragraphs of a few words each (a list, a brief) tell together what none of them tells. */
function judgeTogether(text: string, unclear: readonly UnclearStretch[], expected: string): JudgedStretch[] {
  let joined = '';
  for (const { start, end } of unclear) {
    joined += `${text.slice(start, end)} `;
    if (joined.length > ENOUGH_TOGETHER) break;
  }
  const { language } = judgeStretch(joined, expected);
  return language === null ? [] : unclear.map((stretch) => ({ ...stretch, language }));
}

function countLetters(stretches: readonly JudgedStretch[]): ReadonlyMap<string, number> {
  const letters = new Map<string, number>();
  for (const { language, letters: own } of stretches)
    letters.set(language, (letters.get(language) ?? 0) + own);
  return letters;
}

const names = new Intl.DisplayNames('en', { type: 'language' });
const nameOf = (language: string): string =>
  language === 'und' ? 'a language that is not recognised' : (names.of(language) ?? language);

function noteOfSeveral(languages: readonly (readonly [string, number])[]): string {
  const all = languages.reduce((sum, [, letters]) => sum + letters, 0);
  const shares = languages.map(
    ([language, own]) => `${nameOf(language)} (${Math.round((own / all) * 100)}%)`,
  );
  return `The text is in several languages: ${shares.join(', ')}. The longest part decides.`;
}

function unclear(tagged: string | null): Pick<DetectedLanguage, 'basis' | 'note'> {
  if (tagged !== null) return { basis: 'TAGGED', note: null };
  return {
    basis: 'ASSUMED',
    note: `The text is too short to tell its language; ${nameOf(ASSUMED)} is assumed.`,
  };
}
