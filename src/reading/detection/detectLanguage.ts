import type { DetectedLanguage } from '../../domain/claims/detectedLanguage.ts';
import { languageName } from '../../domain/languageName.ts';
import { primaryLanguage } from '../../domain/languageTag.ts';
import { isUnfamiliar, type AssumedLanguage } from './judgeStretch.ts';
import { judgeText, type JudgedStretch } from './judgeText.ts';
import { countScripts, scriptOf } from './scripts.ts';

/**
 * The language of a text. `tag` is canonical (parseLanguageTag) or `null`; it holds unless the text is plainly in
 * another language. `assumed` is expected if there is no tag. A text is judged sentence by sentence. Of two languages
 * the one with more letters wins; quotations don't count. Deterministic, and linear in the text.
 */
export function detectLanguage(text: string, tag: string | null, assumed: AssumedLanguage): DetectedLanguage {
  const tagged = primaryLanguage(tag);
  const expected = tagged ?? assumed.language;
  const judged = judgeText(text, { expected, assumed });
  const isToldByWords = expected === assumed.language;
  const stretches = isToldByWords ? judged.stretches : foldShortest(text, judged.stretches);
  const letters = countLetters(stretches);
  const [longest, ...rest] = [...letters].sort(([, a], [, b]) => b - a);
  if (longest === undefined) return judgeUnclear(text, tagged, assumed);
  const [language] = longest;
  const quotations = judged.quotations.filter((quotation) => quotation.language !== language);
  const basis = tagged !== null && language !== tagged ? 'AGAINST_TAG' : 'DETECTED';
  const notes = [
    ...(basis === 'AGAINST_TAG'
      ? [`The tag says ${tag ?? ''}, but the text is in ${languageName(language)}.`]
      : []),
    ...(rest.length > 0 ? [noteOfSeveral([longest, ...rest])] : []),
    ...(quotations.length > 0 ? [noteOfQuotations(quotations)] : []),
  ];
  const others = [
    ...stretches
      .filter((stretch) => stretch.language !== language)
      .map((stretch) => ({ ...stretch, isQuoted: false })),
    ...quotations.map((stretch) => ({ ...stretch, isQuoted: true })),
  ].map(({ start, end, language: own, isQuoted }) => ({ start, end, language: own, isQuoted }));
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

function countLetters(stretches: readonly JudgedStretch[]): ReadonlyMap<string, number> {
  const letters = new Map<string, number>();
  for (const { language, letters: own } of stretches)
    letters.set(language, (letters.get(language) ?? 0) + own);
  return letters;
}

function noteOfSeveral(languages: readonly (readonly [string, number])[]): string {
  const all = languages.reduce((sum, [, letters]) => sum + letters, 0);
  const shares = languages.map(
    ([language, own]) => `${languageName(language)} (${Math.max(1, Math.round((own / all) * 100))}%)`,
  );
  return `The text is in several languages: ${shares.join(', ')}. The longest part decides.`;
}

function noteOfQuotations(quotations: readonly JudgedStretch[]): string {
  const names = [...new Set(quotations.map(({ language }) => languageName(language)))];
  return `Quotations in ${names.join(', ')} are kept, but no claim inside them is read.`;
}

/** The characters of an unclear text that tell whether its words are known. */
const ENOUGH = 400;

/** The language of a text that shows none. */
function judgeUnclear(text: string, tagged: string | null, assumed: AssumedLanguage): DetectedLanguage {
  if (tagged !== null) return { language: tagged, basis: 'TAGGED', note: null, others: [] };
  const name = languageName(assumed.language);
  if (isUnfamiliar(text.slice(0, ENOUGH), assumed)) {
    const note = `The text is too short to tell its language, and half of its words or more are not of ${name}.`;
    return { language: 'und', basis: 'DETECTED', note, others: [] };
  }
  const note = `The text is too short to tell its language; ${name} is assumed.`;
  return { language: assumed.language, basis: 'ASSUMED', note, others: [] };
}
