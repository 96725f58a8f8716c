import type { Prose, Sentence } from '../../text/prose.ts';
import type { Stretch } from '../quotes/stretch.ts';
import type { Token } from '../../text/token.ts';
import type { Agent } from './agent.ts';
import type { ArticleMetadata } from './articleMetadata.ts';
import type { OwnVoiceWords } from './ownVoiceWords.ts';

/** The body that publishes an article as its own statement, and the reason for it. */
export interface OwnVoice {
  readonly agent: Agent;
  readonly note: string;
}

/** A sign that a text is its publisher's own, as the note tells it. */
type Sign =
  | 'the host is that of a body'
  | 'the publisher’s name is that of a body'
  | 'only bodies have such a name'
  | 'the address is of statements'
  | 'the title is of a statement'
  | 'the title tells of the publisher'
  | 'the narrator is “we”'
  | 'the publisher acts in the text'
  | 'the text prints its offices with capitals'
  | 'it has lines of a press release';

/** One sign may be chance. */
const MIN_SIGNS = 2;
/** Boilerplate is short, and at the head or tail. */
const BOILERPLATE_UNITS = 120;
/** A shorter first word is an article or an initial. */
const MIN_BRAND_UNITS = 3;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.&'’-]*/gu;
/** A name in sentences that are as few is enough; more add nothing. */
const FIRST_PERSON_SENTENCES = 2;

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** The tokens of a sentence outside quotes. */
function narrated(sentence: Sentence, stretches: readonly Stretch[], from: number): readonly Token[] {
  const near = stretches.slice(from).filter(({ open }) => open < sentence.end);
  if (near.length === 0) return sentence.tokens;
  return sentence.tokens.filter(
    (token) => !near.some(({ open, close }) => open <= token.start && token.end <= close),
  );
}

const initialsOf = (words: readonly string[]): string => words.join(' ').replace(/[^\p{Lu}]/gu, '');

/** The forms of a publisher's name in its own text: in full, without its legal form, its initials. */
function formsOf(publisher: string, { legalForms, bodies, states }: OwnVoiceWords): ReadonlySet<string> {
  const words = publisher.split(/\s+/u);
  const short = words.filter((word) => !legalForms.has(word.toLowerCase().replace(/(?<![,.])[,.]+$/u, '')));
  // "HSO" for "U.K. Harbour Safety Office"
  const stateless = initialsOf(words.filter((word) => !states.has(word.toLowerCase())));
  // "Norvik" for "Norvik Foods plc"
  const first = words[0] ?? '';
  const brand =
    words.length > 1 && !bodies.has(first.toLowerCase()) && first.length > MIN_BRAND_UNITS ? first : '';
  const bracketed = /\((\p{Lu}{2,10})\)/u.exec(publisher)?.[1];
  return new Set(
    [publisher, short.join(' '), initialsOf(words), stateless, bracketed ?? '', brand]
      .filter((form) => form.length > 1)
      .map((form) => form.toLowerCase()),
  );
}

/** Whether the publisher acts in the sentence as a third person, and not as an outlet that reports. */
function actsIn(
  tokens: readonly Token[],
  forms: readonly (readonly string[])[],
  words: OwnVoiceWords,
): boolean {
  return tokens.some((token, at) =>
    forms.some((form) => {
      if (token.lower !== form[0] || !form.every((word, k) => tokens[at + k]?.lower === word)) return false;
      // "the snow" is not the outlet "Snow and Steel".
      if (!/^[\p{Lu}\p{N}]/u.test(token.text)) return false;
      const next = tokens[at + form.length];
      const article = tokens[at - 1]?.pos === 'DET' ? 2 : 1;
      return (
        next !== undefined &&
        !words.outletVerbs.has(next.lemma) &&
        !words.addressing.has(tokens[at - article]?.lower ?? '')
      );
    }),
  );
}

const namesHouse = (tokens: readonly Token[], words: OwnVoiceWords): boolean =>
  tokens.some(
    (token, at) =>
      at > 0 &&
      words.houseNouns.has(token.lower) &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      words.articles.has(tokens[at - 1]?.lower ?? '') &&
      !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') &&
      !words.complements.has(tokens[at + 1]?.lower ?? ''),
  );

/** Whether a part of a publisher's name is a place in its text: "Kelden" of the "Kelden Bote", in "the mayor of Kelden". */
function isPlace(prose: Prose, [word, ...rest]: readonly string[], publisher: string): boolean {
  if (rest.length > 0 || !/\s/u.test(publisher) || !publisher.toLowerCase().startsWith(`${word} `))
    return false;
  return prose.sentences.some(({ tokens }) =>
    tokens.some((token, at) => token.lower === word && at > 0 && tokens[at - 1]?.pos === 'ADP'),
  );
}

function signsInText(
  prose: Prose,
  stretches: readonly Stretch[],
  { publisher, title }: { readonly publisher: string; readonly title: string },
  words: OwnVoiceWords,
  body: boolean,
): (Sign | '')[] {
  const forms = [...formsOf(publisher, words)]
    .map((form) => form.split(/\s+/u))
    .filter((form) => !isPlace(prose, form, publisher));
  const heading = wordsOf(title);
  let next = 0;
  let first = heading.some((word) => words.firstPersons.has(word)) ? 1 : 0;
  let acts = false;
  let house = false;
  for (const sentence of prose.sentences) {
    while ((stretches[next]?.close ?? Infinity) <= sentence.start) next++;
    const tokens = narrated(sentence, stretches, next);
    if (tokens.some((token) => words.firstPersons.has(token.lower))) first++;
    acts ||= actsIn(tokens, forms, words);
    house ||= namesHouse(tokens, words);
  }
  const hasBoilerplate = prose.paragraphs.some(({ start, end }) =>
    words.boilerplate.test(prose.text.slice(start, Math.min(end, start + BOILERPLATE_UNITS))),
  );
  return [
    first >= (body ? 1 : FIRST_PERSON_SENTENCES) ? 'the narrator is “we”' : '',
    acts ? 'the publisher acts in the text' : '',
    forms.some((form) => form.every((word, k) => heading[k] === word))
      ? 'the title tells of the publisher'
      : '',
    house ? 'the text prints its offices with capitals' : '',
    hasBoilerplate ? 'it has lines of a press release' : '',
  ];
}

/** Whether the head of a name is a noun that outlets don't have: its last word, or the one in front of "of" or "for". */
function isBodyName(name: readonly string[], words: OwnVoiceWords): boolean {
  const complement = name.findIndex((word, at) => at > 0 && words.complements.has(word));
  const head = name[complement < 0 ? name.length - 1 : complement - 1] ?? '';
  return name.length > 1 && words.heads.has(head);
}

/** Whether a name is that of an office of a state by its field ("Harbours and Health Norland"). */
const isStateOffice = (name: readonly string[], { fields, states }: OwnVoiceWords): boolean =>
  name.some((word) => fields.has(word)) && (states.has(name.at(-1) ?? '') || states.has(name[0] ?? ''));

/**
 * The body that speaks for itself in an article that it publishes (a press release, a fact sheet). Two signs or more show
 * it: its name, the address, the title, lines of a press release, "we", its own acts. An outlet never does. Linear.
 */
export function findOwnVoice(
  prose: Prose,
  stretches: readonly Stretch[],
  { publisher, title, url }: ArticleMetadata,
): OwnVoice | null {
  const words = prose.language.speech.ownVoice;
  if (publisher === null || words === null) return null;
  const name = wordsOf(publisher);
  const plain = name.map((word) => word.replace(/(?<![.,])[.,]+$/u, ''));
  const isPressOffice = words.pressOffices.test(publisher);
  if (!isPressOffice && plain.some((word) => words.outlets.has(word))) return null;
  const path = (url ?? '').toLowerCase().replace(/^[a-z]+:\/\/[^/]*/u, '');
  const segments = path.split(/[/_.?=&]/u);
  const host = /^[a-z]+:\/\/([^/]*)/u.exec((url ?? '').toLowerCase())?.[1] ?? '';
  const body = isPressOffice || plain.some((word) => words.bodies.has(word)) || isStateOffice(plain, words);
  const signs: readonly (Sign | '')[] = [
    host.split(/[.-]/u).some((label) => words.hostWords.has(label)) ? 'the host is that of a body' : '',
    body ? 'the publisher’s name is that of a body' : '',
    isPressOffice || isBodyName(plain, words) ? 'only bodies have such a name' : '',
    segments.some((segment) => words.pathWords.has(segment)) ? 'the address is of statements' : '',
    title !== null && words.titles.test(title) ? 'the title is of a statement' : '',
    ...signsInText(prose, stretches, { publisher, title: title ?? '' }, words, body),
  ];
  const seen = signs.filter((sign) => sign !== '');
  if (seen.length < MIN_SIGNS) return null;
  return {
    agent: { name: publisher, kind: 'ORGANISATION', anonymous: false },
    note: `${publisher}: it publishes its own statement (${seen.join('; ')}).`,
  };
}
