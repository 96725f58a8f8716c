import { eld } from 'eld/extrasmall';

/** The detector reads about 350 bytes of its input and ignores the rest. */
export const BYTES_SEEN = 350;

/**
 * Its Tagalog is left out: so many of its n-grams are those of English ("shooting", "police") that headlines of local
 * news sound like it. Tagalog then sounds like no known language, which is as far from English.
 */
const LEFT_OUT = 'tl';
const detector = eld.newInstance();
detector.setLanguageSubset(Object.values(eld.info().Languages).filter((language) => language !== LEFT_OUT));

const KNOWN: ReadonlySet<string> = new Set(Object.values(detector.info().Subset || {}));

/** Languages that the detector has under another code. It takes Serbian in Latin letters for Croatian. */
const DETECTED_AS: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  id: 'ms',
  bs: 'hr',
  sr: 'hr',
  ckb: 'ku',
};

/** `eld` gives s = x / (x + 25) for the mean x of the n-grams; x can be compared. */
const SCALE = 25;
/** A language that the detector knows has more than this; one that it does not know sounds a little like several. */
const LOWEST_OF_KNOWN = 0.6;

/** English sentences, however full of foreign names, have 0.49 or more of English. */
const HIGHEST_OF_UNLIKE = 0.3;

/** The languages that a stretch of text resembles. */
export interface LanguageScores {
  /** The language that it sounds like most; `null` if it sounds like none. */
  readonly best: string | null;
  /** Whether it sounds as much like the best as texts of that language do. */
  readonly isTypical: boolean;
  /** Whether it does not sound like a language at all: less than half as much as texts of that language. */
  readonly isUnlike: (language: string) => boolean;
  /** The lead of the best language over another. */
  readonly leadOver: (language: string) => number;
}

/** Whether the detector knows a language, under its own or another code. */
export const isDetectable = (language: string): boolean => KNOWN.has(DETECTED_AS[language] ?? language);

/** Whether a detected language is the language of a tag. */
export const isSameLanguage = (detected: string, language: string): boolean =>
  detected === language || detected === DETECTED_AS[language];

const meanOf = (score: number): number => (SCALE * score) / (1 - score);

/** Scores the languages of up to `BYTES_SEEN` bytes of text. */
export function scoreLanguages(text: string): LanguageScores {
  const scores = Object.entries(detector.detect(text).getScores());
  const [best, top] = scores[0] ?? [null, 0];
  const scoreOf = (language: string): number =>
    scores.find(([found]) => isSameLanguage(found, language))?.[1] ?? 0;
  return {
    best,
    isTypical: top >= LOWEST_OF_KNOWN,
    isUnlike: (language) => scoreOf(language) < HIGHEST_OF_UNLIKE,
    leadOver: (language) => meanOf(top) - meanOf(scoreOf(language)),
  };
}
