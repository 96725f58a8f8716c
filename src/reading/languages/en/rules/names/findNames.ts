import { isKin } from './isKin.ts';
import { isAcronym } from '../../isAcronym.ts';
import { findCountry } from '../../countries.ts';
import { names } from '../../names.ts';
import { people } from '../../people.ts';
import { speech } from '../../speech.ts';
import type { Token } from '../../../../text/token.ts';
import { bodyNounOf, isBodyNoun } from './bodyNounOf.ts';
import { isPersonTold } from './isPersonTold.ts';
import { isShouted } from './isShouted.ts';
import { hasShares, isOpeningNoun } from './openingNoun.ts';
import { officeBefore } from './officeBefore.ts';
import type { Gender, NameMention } from '../../../../speech/attribution/mentions.ts';

/** A name has no more words than this; longer runs of capitals are headlines. */
const MAX_NAME_WORDS = 8;
/** A person's name in front of "of" has at most so many words. */
const MAX_PERSON_WORDS = 3;
/** The reach of an apposition behind a name that tells a role. */
const APPOSITION_TOKENS = 8;
const CAPITAL = /^\p{Lu}/u;
const PARTICLE = /^(?:of|for|de|del|la|van|von|der|bin|ibn|al|el|da|dos|du|di|ben|and|the|&|-|’|')$/u;
const NAME_PARTICLE = /^(?:de|del|la|van|von|der|bin|ibn|al|el|da|dos|du|di|ben|-|’|')$/u;
const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?)$/u;
/** Behind a dateline or at the beginning their capital makes no name of them. */
const FUNCTION_WORD =
  /^(?:in|on|at|by|from|with|for|of|to|after|before|under|over|near|fewer|less|more|most|many|few|several|about|around|nearly|almost|some|only|another|other|both|all|each|half|no|if|as|so|when|while|once|then|there|here|now|still|yet|not|just|but|and|or)$/u;
const bare = (word: string): string => word.replace(/\.$/u, '');
const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  CAPITAL.test(token.text) &&
  ((token.pos !== 'PRON' && token.pos !== 'DET') || isAcronym(token.text));

/** Whether a name goes on with an article behind a kind of body: "Campaign for the Harbour". */
function joinsArticle(tokens: readonly Token[], at: number): boolean {
  const joint = /^(?:of|for)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.text === 'the';
  return joint && isCapital(tokens[at + 2]) && names.organisationWords.has(tokens[at - 1]?.lower ?? '');
}

/** Whether a particle at `at` joins two parts of a name; "On Monday the Harbour Office" joins none. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const { lower = '', text = '' } = tokens[at] ?? {};
  if (!PARTICLE.test(lower) || lower === 'and') return false;
  if (text === 'the' && speech.times.has(tokens[at - 1]?.lower ?? '')) return false;
  // "In Orm the Harbour Office"
  if (text === 'the' && tokens[at - 2]?.pos === 'ADP') return false;
  // "Nurses for All"
  return isCapital(tokens[at + 1]) || (lower === 'for' && tokens[at + 1]?.text === 'All');
}

/** The end of the run of capitalised words that begins at `from`, with the particles between them. */
function runEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && to - from < MAX_NAME_WORDS) {
    const token = tokens[to];
    if (isCapital(token)) to++;
    else if (token !== undefined && isParticle(tokens, to)) to += 2;
    else if (joinsArticle(tokens, to)) to += 3;
    else break;
  }
  return Math.min(to, tokens.length);
}

/** The end of a person's name in front of "of" and a body or place ("Ana Quill of Pilots for Harbour"); else `to`. */
function personEnd(tokens: readonly Token[], from: number, to: number): number {
  const of = tokens.findIndex((token, k) => k > from && k < to && token.lower === 'of');
  if (of < 0) return to;
  const start = nameStart(tokens, from, of);
  const name = tokens.slice(start, of);
  const plain = name.every(
    ({ text, lower }) =>
      CAPITAL.test(text) &&
      !names.organisationWords.has(lower) &&
      !names.notPersons.has(lower) &&
      !people.bodies.has(lower) &&
      !people.titles.has(bare(lower)) &&
      findCountry(lower) === null,
  );
  return plain && name.length >= 2 && name.length <= MAX_PERSON_WORDS ? of : to;
}

/** The start of the name behind the field of an office: "Harbour Safety" in "Secretary of Harbour Safety Jo Hale". */
function behindField(tokens: readonly Token[], from: number, to: number): number {
  if (to - from <= MAX_PERSON_WORDS) return from + 1;
  for (let k = from + 1; k < to - 1; k++) {
    const first = tokens[k]?.lower ?? '';
    if (names.male.has(first) || names.female.has(first)) return k;
  }
  const initial = /^\p{Lu}\.?$/u.test(tokens[to - 2]?.text ?? '');
  return Math.max(from + 1, initial ? to - 3 : to - 2);
}

/** The start of the name proper in a run: behind its last title and the title's "of ..." ("Minister of Defense Ana Ortiz"). */
function nameStart(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let k = from; k < to; k++) {
    if (!people.titles.has(bare(tokens[k]?.lower ?? ''))) continue;
    const complement = /^(?:of|for)$/u.test(tokens[k + 1]?.lower ?? '')
      ? behindField(tokens, k + 2, to)
      : k + 1;
    if (complement < to || complement === to) start = complement;
  }
  return start;
}

/** A name with a state in it ("Nordkabel Norway") or that begins with initials ("QXR Freight") names a company. */
function isCompany(words: readonly string[], lower: readonly string[]): boolean {
  const first = lower[0] ?? '';
  const given = names.male.has(first) || names.female.has(first);
  const state =
    names.states.has(lower.at(-1) ?? '') || (names.states.has(first) && !names.givenStates.has(first));
  return !given && (state || /^\p{Lu}{3,}$/u.test(words[0] ?? ''));
}

const isGivenName = (words: readonly string[]): boolean => {
  const first = words[0]?.toLowerCase() ?? '';
  return words.length > 1 && (names.male.has(first) || names.female.has(first));
};

function kindOf(words: readonly string[], titled: boolean, determined: boolean): NameMention['kind'] {
  const lower = words.map((word) => bare(word.toLowerCase()));
  const last = lower.at(-1) ?? '';
  if (!titled) {
    if (lower.some((word) => names.media.has(word)) && lower.length <= 3) return 'MEDIA';
    if (lower.length === 2 && /^(?:daily|sunday|evening|morning|weekly)$/u.test(lower[0] ?? ''))
      return 'MEDIA';
    if (lower.length === 2 && /^(?:radio|tv|television)$/u.test(lower[0] ?? '')) return 'MEDIA';
    if (names.mediaWords.has(last) && (lower.length > 1 || determined)) return 'MEDIA';
    if (/\.(?:com|org|net|az|ru|tv|info|io)$/iu.test(last)) return 'MEDIA';
    if (
      /^(?:united (?:states|kingdom|arab emirates)|u\.s|u\.k|saudi arabia|(?:north|south) korea|new zealand|south africa|sri lanka)$/u.test(
        lower.join(' '),
      )
    )
      return 'STATE';
    if (lower.length === 1 && names.states.has(last)) return 'STATE';
    if (lower.length === 1 && !determined && names.plainWords.has(last)) return 'OTHER';
    if (lower.length === 1 && names.plainAcronyms.has(last)) return 'OTHER';
    if (
      lower.some((word) => names.organisationWords.has(word)) ||
      (lower.length === 1 && names.organisations.has(last))
    )
      return 'ORGANISATION';
    // "FOUR children": the first word of an article, or one that shouts
    if (lower.length === 1 && NUMBER_WORD.test(last)) return 'OTHER';
    if (lower.length === 1 && /^\p{Lu}[\p{Lu}.&-]+$/u.test(words[0] ?? ''))
      return findCountry(last) === null || isAcronym(words[0] ?? '') ? 'ORGANISATION' : 'OTHER';
    if (lower.length > 1 && isCompany(words, lower)) return 'ORGANISATION';
    const staff = last === 'staff' && lower.at(-2) === 'general';
    if (staff || words.some((word, k) => k > 0 && (word === '&' || speech.engine.nameJoints.has(word))))
      return 'ORGANISATION';
    if (lower.some((word) => names.notPersons.has(word)) || determined) return 'OTHER';
  }
  if (words.some((word) => /\d/u.test(word) || /^(?:of|for|and|the|&)$/u.test(word))) return 'OTHER';
  if (titled) return 'PERSON';
  return lower.length >= 2 && lower.length <= 4 ? 'PERSON' : 'OTHER';
}

function genderOf(roles: readonly string[], name: string): Gender | null {
  for (const role of roles) {
    if (people.maleTitles.has(role)) return 'male';
    if (people.femaleTitles.has(role)) return 'female';
  }
  const first = name.split(' ')[0]?.toLowerCase() ?? '';
  if (!name.includes(' ')) return null;
  if (names.male.has(first) && !names.female.has(first)) return 'male';
  return names.female.has(first) && !names.male.has(first) ? 'female' : null;
}

/** The roles that the words around a name give it. */
function rolesOf(tokens: readonly Token[], from: number, start: number, to: number): string[] {
  const roles: string[] = [];
  let k = start - 1;
  while (k >= 0 && start - k <= APPOSITION_TOKENS) {
    const token = tokens[k];
    const part =
      k >= from ||
      token?.pos === 'NOUN' ||
      token?.pos === 'ADJ' ||
      token?.pos === 'PROPN' ||
      token?.text === '-';
    if (token === undefined || !part) break;
    roles.push(bare(token.lower));
    k--;
  }
  if (tokens[to]?.text === ',') {
    for (let i = to + 1; i < Math.min(tokens.length, to + APPOSITION_TOKENS); i++) {
      const token = tokens[i];
      if (token === undefined || token.text === ',' || token.pos === 'VERB' || token.pos === 'AUX') break;
      if (i === to + 1 && token.pos !== 'DET' && token.pos !== 'NOUN' && token.pos !== 'ADJ') break;
      const role = bare(token.lower);
      if (people.titles.has(role) || people.offices.has(role)) roles.push(role);
    }
    roles.push(...officeBefore(tokens, from));
  }
  return roles;
}

function mentionOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: number,
): NameMention | null {
  // "Foreign Office", "Interior Department": the title belongs to the name.
  const staff = tokens[to - 1]?.text === 'Staff' && tokens[to - 2]?.text === 'General';
  const office = staff || names.organisationWords.has(bare(tokens[to - 1]?.lower ?? ''));
  // "Glassmaker Norr Glass said": the capital of the first word tells nothing.
  const opening = from === 0 && to - from > 1 && isBodyNoun(tokens[0]?.lower ?? '') ? 1 : from;
  const start = office ? opening : nameStart(tokens, opening, to);
  let end = to;
  while (end > start && NAME_PARTICLE.test(tokens[end - 1]?.lower ?? '')) end--;
  const first = tokens[start];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || end <= start) return null;
  const name = text.slice(first.start, last.end);
  const before = tokens[start - 1];
  const titled =
    start > opening ||
    (before !== undefined && before.pos === 'NOUN' && people.titles.has(bare(before.lower)));
  const determined =
    start === opening && (before?.lower === 'the' || before?.lower === 'a' || before?.lower === 'an');
  const words = name.split(/\s+/u);
  const body = titled ? null : bodyNounOf(tokens, start, end, isGivenName(words));
  const roles = [...rolesOf(tokens, from, start, end), ...(body === null ? [] : [body])];
  const plain =
    body === null ? kindOf(words, titled, determined) : people.outlets.has(body) ? 'MEDIA' : 'ORGANISATION';
  const single = plain === 'OTHER' && words.length === 1 && !determined;
  const kind = single && isPersonTold(tokens, start, end) ? 'PERSON' : plain;
  // "to the Harbour Fund"
  const lead = tokens[tokens[from - 1]?.pos === 'DET' ? from - 2 : from - 1];
  const possessive = /^['’]s?$/u.test(tokens[end]?.lower ?? '') && tokens[end]?.start === last.end;
  const gender = kind === 'PERSON' ? genderOf(roles, name) : null;
  return {
    start: first.start,
    end: last.end,
    name,
    kind,
    sentence,
    roles,
    titleUnits: first.start - (tokens[from]?.start ?? first.start),
    gender,
    oblique: possessive || (lead?.pos === 'ADP' && !hasShares(tokens, from)),
    isKin: isKin(tokens, from),
  };
}

/** Whether the capital of the first word of a sentence tells nothing ("However, ..."). */
function isOpener(token: Token, next: Token | undefined): boolean {
  if (isCapital(next) || next?.lower === '’s' || next?.lower === "'s")
    return token.pos !== 'PROPN' && token.pos !== 'NOUN' && token.pos !== 'ADJ';
  return token.pos !== 'PROPN' && !isAcronym(token.text);
}

function namesIn(text: string, tokens: readonly Token[], index: number): NameMention[] {
  const found: NameMention[] = [];
  let k = 0;
  while (k < tokens.length) {
    const token = tokens[k];
    const opens = k === 0 || tokens[k - 1]?.pos === 'PUNCT';
    const isFunction = opens && FUNCTION_WORD.test(token?.lower ?? '') && !isCapital(tokens[k + 1]);
    // "(95% CI 79–86)": a term of statistics
    const term = tokens[k - 1]?.text === '%' && /^\p{Lu}{2,}$/u.test(token?.text ?? '');
    // "on Thursday Ana Quill said"
    const day =
      tokens[k - 1]?.lower === 'on' && speech.times.has(token?.lower ?? '') && isCapital(tokens[k + 1]);
    if (
      token === undefined ||
      !isCapital(token) ||
      isFunction ||
      term ||
      day ||
      (k === 0 && (isOpener(token, tokens[1]) || isOpeningNoun(tokens)))
    ) {
      k++;
      continue;
    }
    const to = personEnd(tokens, k, runEnd(tokens, k));
    const mention = mentionOf(text, tokens, k, to, index);
    if (mention !== null) found.push(mention);
    k = to;
  }
  return found;
}

/** Every name of the prose, in order: persons, organisations, outlets and others. Linear in the tokens. */
export function findNames(
  text: string,
  sentences: readonly { readonly tokens: readonly Token[] }[],
): NameMention[] {
  const found = sentences.flatMap(({ tokens }, index) => namesIn(text, tokens, index));
  const [first] = found;
  return first !== undefined && isShouted(text, sentences[0]?.tokens ?? [], first) ? found.slice(1) : found;
}
