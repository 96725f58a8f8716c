import { groupBy } from '../../domain/groupBy.ts';
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
  const entries = [...groupBy([...names], ({ key }) => key).values()]
    .flatMap(asOneName)
    .sort(
      (a, b) =>
        b.parts.words.length - a.parts.words.length ||
        b.key.length - a.key.length ||
        (a.key < b.key ? -1 : 1),
    );
  const bodies: Body[] = [];
  const joined = new Map<string, string>();
  const generic = ({ parts }: NamedBody): boolean =>
    parts.generic && (parts.kinds.length > 0 || parts.heads.length > 0);
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
    const others = bodies.filter((body) => best === null && !areApart(key, body.key));
    const sole = parts.generic ? onlyOfKind(parts, others) : onlyOfInitials(parts, others);
    if (sole !== null) {
      joined.set(key, sole.key);
      sole.kinds = [...sole.kinds, ...parts.kinds];
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

const union = <Item>(lists: readonly (readonly Item[])[]): readonly Item[] =>
  [...new Set(lists.flat())].sort();

/** Forms of one key as one name with all that they tell ("the Rail Office", "Rail"), whatever their order. */
function asOneName(forms: readonly NamedBody[]): readonly NamedBody[] {
  const [first] = forms.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (first === undefined || forms.length === 1) return forms;
  const parts = forms.map((form) => form.parts);
  return [
    {
      ...first,
      parts: {
        ...first.parts,
        kinds: union(parts.map(({ kinds }) => kinds)),
        heads: union(parts.map(({ heads }) => heads)),
        initials: union(parts.map(({ initials }) => initials)),
        generic: parts.every(({ generic }) => generic),
      },
    },
  ];
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

const only = <Item>([first, ...others]: readonly Item[]): Item | null =>
  first === undefined || others.length > 0 ? null : first;

/** The only body whose capitalised words begin with the letters of an acronym. */
const onlyOfInitials = ({ acronym }: BodyParts, bodies: readonly Body[]): Body | null =>
  acronym === null ? null : only(bodies.filter(({ parts }) => parts.initials.includes(acronym)));

/**
 * The only body of one of the kinds, else of one of the nouns. A government speaks through a ministry, and a company's
 * name may not tell that it is one.
 */
function onlyOfKind({ kinds, heads }: BodyParts, bodies: readonly Body[]): Body | null {
  const sought = new Set<BodyKind>(kinds.includes('GOVERNMENT') ? [...kinds, 'MINISTRY'] : kinds);
  const told = bodies.filter(
    ({ kinds: own, parts }) =>
      own.some((kind) => sought.has(kind)) ||
      (kinds.length === 0 && parts.heads.some((head) => heads.includes(head))),
  );
  const silent = kinds.includes('COMPANY')
    ? bodies.filter(
        ({ parts, person, kinds: own }) => !person && own.length === 0 && parts.named && !parts.opposed,
      )
    : [];
  return only(told.length > 0 ? told : silent);
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
