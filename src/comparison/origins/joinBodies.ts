import type { BodyKind, BodyParts } from '../../domain/lexicon.ts';

/** A name of a body as it is compared. */
export interface NamedBody {
  /** `speakerKey` of the name. */
  readonly key: string;
  readonly parts: BodyParts;
  /** Whether it is the name of a person. */
  readonly person: boolean;
}

interface Body extends NamedBody {
  country: string | null;
  /** The kinds that any of its names tells: "Acme AG" tells one of "Acme's finance department". */
  kinds: readonly BodyKind[];
  readonly words: ReadonlySet<string>;
  readonly keyWords: ReadonlySet<string>;
}

/**
 * Maps the key of each name to that of the fullest name of its body. A shorter name has some of the telling words of the
 * body, and no other country: "investigators" are of the "Rail Accident Investigation Office". The name of a country is
 * that of its body: "Berlin" is the "German Foreign Ministry". Of several bodies the one with the most words in common
 * counts, then the one with the fewest others, then the first by alphabet. So a form that fits two bodies is never a third one. A name that only
 * tells a kind ("the company") is the one body of this kind. Linear in names times bodies.
 * @param areApart whether a person decided that two names are not of one body
 */
export function joinBodies(
  names: Iterable<NamedBody>,
  areApart: (key: string, other: string) => boolean = () => false,
): ReadonlyMap<string, string> {
  const entries = [...new Map([...names].map((name) => [name.key, name])).values()].sort(
    (a, b) =>
      b.parts.words.length - a.parts.words.length || b.key.length - a.key.length || (a.key < b.key ? -1 : 1),
  );
  const bodies: Body[] = [];
  const joined = new Map<string, string>();
  const generic = ({ parts }: NamedBody): boolean => parts.generic && parts.kinds.length > 0;
  for (const { key, parts, person } of [
    ...entries.filter((entry) => !generic(entry)),
    ...entries.filter(generic),
  ]) {
    const own = key.split(' ');
    let best: Match | null = null;
    for (const body of bodies) {
      if (areApart(key, body.key) || !isNameOf(parts, body)) continue;
      const shared = own.filter((word) => body.keyWords.has(word)).length;
      if (best === null || isCloser({ body, shared }, best)) best = { body, shared };
    }
    const only =
      best === null && parts.generic
        ? onlyOfKind(
            parts.kinds,
            bodies.filter((body) => !areApart(key, body.key)),
          )
        : null;
    if (only !== null) {
      joined.set(key, only.key);
      continue;
    }
    joined.set(key, best?.body.key ?? key);
    if (best === null)
      bodies.push({
        key,
        parts,
        person,
        country: parts.country,
        kinds: parts.kinds,
        words: new Set(parts.words),
        keyWords: new Set(own),
      });
    else {
      best.body.country ??= parts.country;
      best.body.kinds = [...best.body.kinds, ...parts.kinds];
    }
  }
  return joined;
}

/** A body whose name may be the full one, and the number of words that both have. */
interface Match {
  readonly body: Body;
  readonly shared: number;
}

const isCloser = (one: Match, other: Match): boolean =>
  one.shared > other.shared || (one.shared === other.shared && one.body.words.size < other.body.words.size);

/** Kinds that the full name of a body tells: "the Health Institute" is not short for "World Health Organization". */
const TOLD_IN_FULL: ReadonlySet<BodyKind> = new Set([
  'INSTITUTE',
  'AGENCY',
  'HOSPITAL',
  'UNIVERSITY',
  'COURT',
]);

/** The only body of one of the kinds; a government speaks through a ministry, and a company's name may not tell that it is one. */
function onlyOfKind(kinds: readonly BodyKind[], bodies: readonly Body[]): Body | null {
  const sought = new Set<BodyKind>(kinds.includes('GOVERNMENT') ? [...kinds, 'MINISTRY'] : kinds);
  const told = bodies.filter((body) => body.kinds.some((kind) => sought.has(kind)));
  const silent = kinds.includes('COMPANY')
    ? bodies.filter(
        ({ parts, person, kinds: own }) => !person && own.length === 0 && parts.named && !parts.opposed,
      )
    : [];
  const [only, ...others] = told.length > 0 ? told : silent;
  return only === undefined || others.length > 0 ? null : only;
}

/** Whether the parts may be those of a shorter name of the body. */
function isNameOf({ words, country, opposed, named, kinds }: BodyParts, body: Body): boolean {
  const known = body.parts.kinds;
  if (kinds.length > 0 && known.length > 0 && !kinds.some((kind) => known.includes(kind))) return false;
  if (known.length === 0 && kinds.some((kind) => TOLD_IN_FULL.has(kind))) return false;
  // "The Health Ministry" is not short for "World Health Organization", nor "the Coal Ministry" for "Eastern Coal".
  if (known.length === 0 && kinds.includes('MINISTRY') && body.parts.named && words.length < body.words.size)
    return false;
  if (country !== null && body.country !== null && country !== body.country) return false;
  if (words.length === 0) return country !== null && country === body.country;
  // A name that only tells the kind ("the police") is not the body against it ("the police union").
  if (body.parts.opposed && !opposed && !named) return false;
  return words.every((word) => body.words.has(word));
}
