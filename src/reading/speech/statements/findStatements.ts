import type { Modality } from '../../../domain/vocabulary.ts';
import { firstReached } from '../../text/firstReached.ts';
import type { FoundSpeech } from '../foundSpeech.ts';
import type { Prose } from '../../text/prose.ts';
import { sentencesAround } from '../quotes/findQuotes.ts';
import type { Saying } from './saying.ts';
import type { SpeechWords } from '../speechWords.ts';
import type { Extent } from '../../text/extent.ts';
import type { Stretch } from '../quotes/stretch.ts';

/** Shorter contents are not statements ("he said so"). */
const MIN_STATEMENT_WORDS = 3;

function longest(content: readonly Extent[]): Extent | null {
  return content.reduce<Extent | null>(
    (best, part) => (best !== null && best.end - best.start >= part.end - part.start ? best : part),
    null,
  );
}

/** Whether a saying states something that is worth a claim. */
function states(saying: Saying, words: SpeechWords): boolean {
  if (saying.source === null || saying.negated || words.unspokenVerbs.has(saying.lemma)) return false;
  if (
    /^(?:block|citing|document|noun\.(?:of|about|plan)|before\.(?:quote|colon)|headline|quote|form)/u.test(
      saying.rule,
    )
  )
    return false;
  return !/^before\.(?:infinitive|object)$/u.test(saying.rule) || words.statingVerbs.has(saying.lemma);
}

/** "I believe that" outside quotes is the author's own assertion. */
const isFirstPerson = (text: string, { source, lemma }: Saying, words: SpeechWords): boolean =>
  source !== null &&
  !words.demandingVerbs.has(lemma) &&
  words.firstPersons.has(text.slice(source.start, source.end).toLowerCase());

function modalityOf(saying: Saying, words: SpeechWords): Modality {
  if (saying.planned || words.demandingVerbs.has(saying.lemma)) return 'PLANNED';
  return words.projectingVerbs.has(saying.lemma) ? 'PROJECTED' : 'ASSERTED';
}

/** Whether the words are exactly one quoted stretch. */
function isQuote(words: Extent, stretches: readonly Stretch[]): boolean {
  const stretch = stretches[firstReached(stretches, (other) => other.close > words.start)];
  return stretch !== undefined && stretch.open <= words.start && words.end <= stretch.close;
}

/** A statement inside another repeats it if it has this share of its words. */
const REPEATED_SHARE = 0.6;

/** Statements in order without those that repeat most of the one around them ("he fears he would lose"). */
function withoutRepeats(statements: readonly FoundSpeech[]): FoundSpeech[] {
  const kept: FoundSpeech[] = [];
  for (const statement of statements) {
    const outer = kept.at(-1)?.words;
    const { start, end } = statement.words;
    const repeats =
      outer !== undefined && end <= outer.end && end - start >= REPEATED_SHARE * (outer.end - outer.start);
    if (!repeats) kept.push(statement);
  }
  return kept;
}

/** The statements of a prose: contents in the narrator's words that a cue gives to a source. */
export function findStatements(
  prose: Prose,
  stretches: readonly Stretch[],
  sayings: readonly Saying[],
): FoundSpeech[] {
  const { words: language } = prose.language.speech;
  const statements: FoundSpeech[] = [];
  const seen = new Set<string>();
  const cueStarts = new Set(
    sayings.filter(({ rule }) => !rule.startsWith('form')).map((saying) => saying.cue.start),
  );
  for (const saying of sayings) {
    if (!states(saying, language) || isFirstPerson(prose.text, saying, language)) continue;
    const asked = longest(saying.content);
    const words = saying.stated;
    // A content that begins with another cue repeats the content of that cue.
    if (words === null || asked === null || isQuote(words, stretches) || cueStarts.has(words.start)) continue;
    const printed = prose.text.slice(words.start, words.end);
    const key = `${words.start}-${words.end}`;
    if (seen.has(key) || printed.split(/\s+/u).length < MIN_STATEMENT_WORDS) continue;
    seen.add(key);
    const cue = prose.text.slice(saying.cue.start, saying.cue.end);
    const notes = [`“${cue}” attributes the words.`];
    if (saying.content.length > 1)
      notes.push('The cue is between two parts; the longer one is the statement.');
    if (saying.denied) notes.push('The source denies it.');
    statements.push({
      kind: 'STATEMENT',
      words,
      asked,
      own: false,
      sentence: sentencesAround(prose.sentences, words),
      modality: modalityOf(saying, language),
      polarity: saying.denied ? 'NEGATIVE' : 'POSITIVE',
      rule: `statement.${saying.rule}`,
      notes,
    });
  }
  return withoutRepeats(
    statements.sort((a, b) => a.words.start - b.words.start || b.words.end - a.words.end),
  );
}
