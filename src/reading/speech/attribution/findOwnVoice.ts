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
  | 'the text calls the publisher by its noun alone'
  | 'it has lines of a press release';

/** One sign may be chance. */
const MIN_SIGNS = 2;
/** Boilerplate is short, and at the head or tail. */
const BOILERPLATE_UNITS = 120;
/** A shorter first word is an article or an initial. */
const MIN_BRAND_UNITS = 3;
/** The first word alone is a brand or a common word. */
const MIN_BEGINNING_WORDS = 2;
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

/** The forms of a publisher's name in its own text: in full, without its legal form, its initials, its beginnings. */
function formsOf(
  publisher: string,
  { articles, legalForms, bodies, states }: OwnVoiceWords,
): ReadonlySet<string> {
  const words = publisher.split(/\s+/u);
  const short = words.filter((word) => !legalForms.has(word.toLowerCase().replace(/(?<![,.])[,.]+$/u, '')));
  // "HSO" for "U.K. Harbour Safety Office"
  const stateless = initialsOf(words.filter((word) => !states.has(word.toLowerCase())));
  // "Norvik" for "Norvik Foods plc"
  const first = words[0] ?? '';
  const brand =
    words.length > 1 && !bodies.has(first.toLowerCase()) && first.length > MIN_BRAND_UNITS ? first : '';
  const bracketed = /\((\p{Lu}{2,10})\)/u.exec(publisher)?.[1];
  // "River Aid" for "River Aid Southern Lakes"
  const beginnings = words
    .slice(MIN_BEGINNING_WORDS + 1)
    .map((_, at) => words.slice(0, at + MIN_BEGINNING_WORDS))
    .filter((beginning) => !articles.has((beginning[0] ?? '').toLowerCase()))
    .map((beginning) => beginning.join(' '));
  return new Set(
    [publisher, short.join(' '), initialsOf(words), stateless, bracketed ?? '', brand, ...beginnings]
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
function isPlace(prose: Prose, form: readonly string[], publisher: string): boolean {
  if (!publisher.toLowerCase().startsWith(`${form.join(' ')} `)) return false;
  return prose.sentences.some(({ tokens }) =>
    tokens.some(
      (token, at) =>
        token.pos === 'ADP' && form.every((word, index) => tokens[at + 1 + index]?.lower === word),
    ),
  );
}

/** Whether a word is "we" or the like; in capitals it is a name ("US"). */
const isFirstPerson = (word: string, { firstPersons }: OwnVoiceWords): boolean =>
  firstPersons.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word);

/** The noun of a name: its last word, or the one in front of "of" or "for". */
function headOf(name: readonly string[], { complements }: OwnVoiceWords): string {
  const complement = name.findIndex((word, at) => at > 0 && complements.has(word));
  return name[complement < 0 ? name.length - 1 : complement - 1] ?? '';
}

/** Whether "the board" is first the publisher with this noun: no other board has a name in front of it. */
function callsByNoun(prose: Prose, noun: string, words: OwnVoiceWords): boolean {
  if (!words.houseNouns.has(noun)) return false;
  for (const { tokens } of prose.sentences)
    for (const [at, token] of tokens.entries()) {
      if (token.lower !== noun) continue;
      const isAlone = words.articles.has(tokens[at - 1]?.lower ?? '') && token.text === token.lower;
      return isAlone && !words.complements.has(tokens[at + 1]?.lower ?? '');
    }
  return false;
}

/** Whether a dateline names the publisher: only an agency signs its reports so ("OSLO (NPS) -"). */
function signsDateline({ text }: Prose, publisher: string, words: OwnVoiceWords): boolean {
  const name = /^.{0,160}?\(([\p{L} ]{2,40})\)\s*[–—-]/u.exec(text)?.[1]?.toLowerCase();
  return name !== undefined && formsOf(publisher, words).has(name);
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
  let first = (title.match(WORD) ?? []).some((word) => isFirstPerson(word, words)) ? 1 : 0;
  let acts = false;
  let house = false;
  for (const sentence of prose.sentences) {
    while ((stretches[next]?.close ?? Infinity) <= sentence.start) next++;
    const tokens = narrated(sentence, stretches, next);
    if (tokens.some((token) => isFirstPerson(token.text, words))) first++;
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
    callsByNoun(prose, headOf(wordsOf(publisher), words), words)
      ? 'the text calls the publisher by its noun alone'
      : '',
    hasBoilerplate ? 'it has lines of a press release' : '',
  ];
}

/** Whether the noun of a name is one that outlets don't have. */
const isBodyName = (name: readonly string[], words: OwnVoiceWords): boolean =>
  name.length > 1 && words.heads.has(headOf(name, words));

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
  // A firm or a mission of observers is a body in spite of a word that outlets have.
  const isOutlet =
    plain.some((word) => words.outlets.has(word)) &&
    !plain.some((word) => words.legalForms.has(word)) &&
    !isBodyName(plain, words);
  if (!isPressOffice && isOutlet) return null;
  if (signsDateline(prose, publisher, words)) return null;
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
