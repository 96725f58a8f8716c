import { isPersonNoun } from '../../isPersonNoun.ts';
import { people } from '../../people.ts';
import type { Token } from '../../../../text/token.ts';
import type { Extent } from '../../../../text/extent.ts';

/** The subject at the beginning of a sentence has at most so many tokens. */
const MAX_SUBJECT_TOKENS = 8;

const OF_SUBJECT = /^(?:DET|ADJ|NOUN|PROPN|PART|PRON)$/u;

/** The subject of a sentence, if it is a body without a name ("The Lasser air force has put out a new count"). */
export function bodySubject(tokens: readonly Token[]): Extent | null {
  // "As for the ministry, it": the topic
  const start = tokens[0]?.lower === 'as' && tokens[1]?.lower === 'for' ? 2 : 0;
  for (let k = start; k < Math.min(tokens.length, MAX_SUBJECT_TOKENS); k++) {
    const token = tokens[k];
    if (token === undefined || !(OF_SUBJECT.test(token.pos) || /^[’']$/u.test(token.text))) return null;
    const next = tokens[k + 1];
    // The tagger takes "disputes" in "The union disputes the count" for a noun.
    const asNoun = next?.pos === 'NOUN' && next.lower.endsWith('s') && tokens[k + 2]?.pos === 'DET';
    const acts = next !== undefined && /^(?:VERB|AUX|ADV)$/u.test(next.pos);
    const verb = acts || asNoun || /^[’']s?$/u.test(next?.lower ?? '');
    const topic = start > 0 && next?.text === ',';
    if (!(verb || topic || isExplained(tokens, k + 1)) || !isBody(token.lower)) continue;
    return { start: tokens[start]?.start ?? 0, end: token.end };
  }
  return null;
}

/** Whether the place of a body or a clause of it is next: "The health office in the east has", "The union, which". */
function isExplained(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.text === ',') return /^(?:which|whose)$/u.test(tokens[at + 1]?.lower ?? '');
  return /^(?:in|at|on|near|from|behind)$/u.test(next?.lower ?? '') && tokens[at + 1]?.pos !== 'VERB';
}

const isBody = (word: string): boolean =>
  people.bodies.has(word) ||
  people.bodies.has(word.replace(/s$/u, '')) ||
  word === 'force' ||
  word === 'forces';

/** Whether a source is a person who speaks for a body: "a spokesman for the port". */
export const isVoiceOf = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => people.spokespeople.has(word));

/**
 * Whether words are an office or kind of body that the name behind them explains: "the governor", "its operator". Behind
 * the name is a mark: "according to the mayor, Ada Quill was" tells nothing of the mayor.
 */
export function isOfficeOf(words: string, body: boolean, next: string): boolean {
  if (!/^(?:[,.;:)”"’']|)$/u.test(next)) return false;
  const lower = words.toLowerCase().split(/[\s-]+/u);
  const owned = /[’']s?\s/u.test(words);
  if (!owned && !/^(?:the|its|his|her|their|a|an)$/u.test(lower[0] ?? '')) return false;
  const list = lower.map((word) => word.replace(/[’']s$/u, ''));
  if (body)
    return list.some(
      (word) =>
        people.bodies.has(word) ||
        people.outlets.has(word) ||
        people.crowds.has(word) ||
        people.companies.test(word) ||
        /^(?:rival|partner|parent|competitor|opponent|target|suitor|predecessor|successor)$/u.test(word),
    );
  const behind = list.findIndex((word, at) => at > 0 && /^(?:in|of|for|at)$/u.test(word));
  const head = (behind < 0 ? list.length : behind) - 1;
  return list.some(
    (word, at) =>
      (at === head && !people.bodies.has(word) && isPersonNoun(word)) ||
      people.titles.has(word) ||
      people.nouns.has(word) ||
      people.spokespeople.has(word) ||
      people.offices.has(word),
  );
}
