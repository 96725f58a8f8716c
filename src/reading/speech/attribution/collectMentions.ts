import { firstReached } from '../../text/firstReached.ts';
import type { Prose } from '../../text/prose.ts';
import type { Gender, NameMention, KnownMention, Mentions } from './mentions.ts';
import type { Extent } from '../../text/extent.ts';

/** No sentence of prose names more; the bound keeps a search through one sentence short on noise. */
const MAX_NAMED = 40;
/** The reader tells apart at most so many persons with one family name. */
const MAX_NAMESAKES = 40;

const lastWord = (name: string): string => (name.split(/\s+/u).at(-1) ?? name).toLowerCase();
const firstWord = (name: string): string => (name.split(/\s+/u)[0] ?? name).toLowerCase();

/** Full names by a word of theirs; each list in the order of the text. */
function index(mentions: readonly NameMention[], word: (name: string) => string): Map<string, NameMention[]> {
  const map = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'PERSON' || !mention.name.includes(' ')) continue;
    const key = word(mention.name);
    const list = map.get(key);
    if (list === undefined) map.set(key, [mention]);
    else if (list.length < MAX_NAMESAKES && !list.some((other) => other.name === mention.name))
      list.push(mention);
  }
  return map;
}

/** Of the full names that fit a short one, the one named last before it; longer forms of one name win. */
function fullest(mention: NameMention, candidates: readonly NameMention[]): NameMention | null {
  const fitting = candidates.filter(
    (other) => mention.gender === null || other.gender === null || other.gender === mention.gender,
  );
  const before = fitting.filter((other) => other.start <= mention.start);
  // "Mara Lund and her husband, Piet Lund, … Lund said": the one who has the husband.
  const nearest = before.findLast(({ isKin }) => !isKin) ?? before.at(-1) ?? fitting[0] ?? null;
  if (nearest === null) return null;
  const first = firstWord(nearest.name);
  return fitting.reduce(
    (best, other) => (firstWord(other.name) === first && other.name.length > best.name.length ? other : best),
    nearest,
  );
}

const isBody = (mention: NameMention): boolean => mention.kind === 'ORGANISATION' || mention.kind === 'MEDIA';

/** The full names of organisations by their short forms: their initials, their first and their last word. */
function bodies(mentions: readonly NameMention[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const mention of mentions) {
    if (!isBody(mention) || !mention.name.includes(' ')) continue;
    const initials = mention.name.replace(/[^\p{Lu}]/gu, '');
    for (const key of [initials, firstWord(mention.name), lastWord(mention.name)])
      if (key.length > 1 && !map.has(key)) map.set(key, mention.name);
  }
  return map;
}

/**
 * The mentions, where a name that the text once tells to be a body's is one everywhere ("the union Anchor", "Anchor's
 * chair"). So is the first word of a longer name that only a noun beside it tells to be a body's.
 */
function withBodiesTold(mentions: readonly NameMention[]): NameMention[] {
  const told = mentions.filter(({ kind, roles }) => kind === 'ORGANISATION' && roles.length > 0);
  const forms = new Set(told.flatMap(({ name }) => [name, name.split(/\s+/u)[0] ?? name]));
  return mentions.map((mention) =>
    forms.has(mention.name) &&
    (mention.kind === 'OTHER' || mention.kind === 'PERSON') &&
    mention.gender === null
      ? { ...mention, kind: 'ORGANISATION' }
      : mention,
  );
}

function known(found: readonly NameMention[]): KnownMention[] {
  const mentions = withBodiesTold(found);
  const fullBodies = bodies(mentions);
  const byLast = index(mentions, lastWord);
  const byFirst = index(mentions, firstWord);
  return mentions.map((mention) => {
    if (mention.kind === 'PERSON' && mention.name.includes(' ')) {
      const full = fullest(
        mention,
        (byLast.get(lastWord(mention.name)) ?? []).filter(
          (other) => firstWord(other.name) === firstWord(mention.name),
        ),
      );
      return { ...mention, fullName: full?.name ?? mention.name };
    }
    if (isBody(mention) && !mention.name.includes(' ')) {
      const full = fullBodies.get(mention.name) ?? fullBodies.get(mention.name.toLowerCase());
      if (full !== undefined) return { ...mention, fullName: full };
    }
    const single = !mention.name.includes(' ') && (mention.kind === 'PERSON' || mention.kind === 'OTHER');
    const key = mention.name.toLowerCase();
    // A transcript prints the speakers in capitals.
    const shouted = mention.kind === 'ORGANISATION' && byLast.has(key);
    const full = single || shouted ? fullest(mention, byLast.get(key) ?? byFirst.get(key) ?? []) : null;
    if (full === null) return { ...mention, fullName: mention.name };
    return { ...mention, kind: 'PERSON', fullName: full.name, gender: mention.gender ?? full.gender };
  });
}

/** The reach of a dateline, in UTF-16 units. */
const DATELINE_UNITS = 80;
/** "LESNA, March 11 (TPA) - ": group 1 is the agency. */
const DATELINE = /^\p{Lu}{3,}[^\n(–—]{0,50}(?:\(([^)\n]{2,30})\))?\s*[–—-]\s/u;

/** The names outside datelines; the agency of a dateline is an outlet everywhere. */
function withoutDatelines(prose: Prose, mentions: readonly NameMention[]): NameMention[] {
  const ends: Extent[] = [];
  const agencies = new Set<string>();
  for (const { start } of prose.paragraphs) {
    const found = DATELINE.exec(prose.text.slice(start, start + DATELINE_UNITS));
    if (found === null) continue;
    ends.push({ start, end: start + found[0].length });
    if (found[1] !== undefined) agencies.add(found[1]);
  }
  let next = 0;
  return mentions.flatMap((mention): NameMention[] => {
    while ((ends[next]?.end ?? Infinity) <= mention.start) next++;
    if ((ends[next]?.start ?? Infinity) <= mention.start) return [];
    return [agencies.has(mention.name) ? { ...mention, kind: 'MEDIA' } : mention];
  });
}

/** The names of an article, without mentions inside `hidden` (quoted words). Linear, except for persons of one name. */
export function collectMentions(prose: Prose, hidden: readonly Extent[]): Mentions {
  const { speech } = prose.language;
  let next = 0;
  const open = speech.findNames(prose.text, prose.sentences).filter((mention) => {
    while ((hidden[next]?.end ?? Infinity) <= mention.start) next++;
    return (hidden[next]?.start ?? Infinity) >= mention.end;
  });
  const mentions = known(withoutDatelines(prose, open));
  const bySentence = new Map<number, KnownMention[]>();
  const roles = new Map<string, Set<string>>();
  const genders = new Map<string, Gender>();
  mentions.forEach((mention) => {
    const row = bySentence.get(mention.sentence);
    if (row === undefined) bySentence.set(mention.sentence, [mention]);
    else if (row.length < MAX_NAMED) row.push(mention);
    const own = roles.get(mention.fullName) ?? new Set<string>();
    for (const role of mention.roles) own.add(role);
    roles.set(mention.fullName, own);
    if (mention.kind !== 'PERSON') return;
    if (mention.gender !== null && !genders.has(mention.fullName))
      genders.set(mention.fullName, mention.gender);
  });
  const outlets = new Set(
    mentions.filter((mention) => mention.kind === 'MEDIA').map((mention) => mention.fullName),
  );
  return { mentions, bySentence, roles, genders, outlets };
}

/** The mentions that lie within an extent, in order. */
export function namedWithin(cast: Mentions, extent: Extent): KnownMention[] {
  const found: KnownMention[] = [];
  for (let k = firstReached(cast.mentions, (mention) => mention.start >= extent.start); ; k++) {
    const mention = cast.mentions[k];
    if (mention === undefined || mention.end > extent.end) return found;
    found.push(mention);
  }
}
