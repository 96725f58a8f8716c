import { firstReached } from '../../../text/firstReached.ts';
import type { Prose } from '../../../text/prose.ts';
import type { Mentions } from '../mentions.ts';
import type { BodyName } from './bodyName.ts';

/** The names of the bodies of an article: one for each body. */
export interface Bodies {
  /** The fullest name of the body that `name` means at a place; the name itself if no fuller one fits. */
  nameOf(name: string, at: number, sentence: number): string;
}

/** A body that the text names by more than its kind. */
interface Named {
  readonly at: number;
  readonly body: BodyName;
}

/** A short form refers to one of so many bodies of its kind named before it. */
const MAX_BEFORE = 40;
/** A place and its people have so many letters in common ("Norland", "Norlander"). */
const COMMON_LETTERS = 5;

/** A name in commas right behind a body. */
const ALIAS = /^,\s(\p{Lu}[\p{L}&-]+),/u;
const ALIAS_UNITS = 40;

const keyOf = ({ words }: BodyName): string => [...words].sort().join(' ');
const capitals = (name: string): number => name.replace(/[^\p{Lu}]/gu, '').length;
const isFuller = (long: BodyName, short: BodyName): boolean =>
  long.words.size > short.words.size && [...short.words].every((word) => long.words.has(word));

/** Whether a body has a people or place in its name that begins as `place` does. */
const isOfPlace = ({ words }: BodyName, place: string): boolean =>
  [...words].some((word) => word.startsWith(place.slice(0, Math.max(COMMON_LETTERS, place.length - 1))));

/** The knowledge that the text gives of its bodies. */
interface Collected {
  readonly byHead: ReadonlyMap<string, readonly Named[]>;
  /** The form in which each is printed, by its words. */
  readonly forms: ReadonlyMap<string, string>;
  /** The first place of a kind of body without more words ("the coastguard"). */
  readonly bare: ReadonlyMap<string, number>;
  /** The name in commas behind a body ("the civil defence agency, Indera, said"), by its words. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** Every body of the text by the kind of body, in the order of the text, and the form in which each is printed. */
function collect(prose: Prose, cast: Mentions): Collected {
  const { speech } = prose.language;
  const named: Named[] = [];
  const bare = new Map<string, number>();
  const aliases = new Map<string, string>();
  const add = (name: string, at: number, opens: boolean): void => {
    const body = speech.bodyName(name, opens);
    if (body === null) return;
    const alias = ALIAS.exec(prose.text.slice(at + name.length, at + name.length + ALIAS_UNITS))?.[1];
    if (alias !== undefined && bodies.has(alias) && !aliases.has(keyOf(body)))
      aliases.set(keyOf(body), alias);
    if (!body.generic) named.push({ at, body });
    else if (!bare.has(body.head)) bare.set(body.head, at);
  };
  const bodies = new Set(
    cast.mentions.filter(({ kind }) => kind !== 'PERSON' && kind !== 'STATE').map(({ fullName }) => fullName),
  );
  for (const { tokens } of prose.sentences)
    for (const { start, end } of speech.bodyPhrases(tokens))
      add(prose.text.slice(start, end), start, tokens[0]?.start === start);
  for (const { kind, fullName, start } of cast.mentions)
    if (kind === 'ORGANISATION') add(fullName, start, false);
  named.sort((a, b) => a.at - b.at);
  const byHead = new Map<string, Named[]>();
  const forms = new Map<string, string>();
  for (const one of named) {
    const row = byHead.get(one.body.head);
    if (row === undefined) byHead.set(one.body.head, [one]);
    else row.push(one);
    const key = keyOf(one.body);
    const known = forms.get(key);
    if (known === undefined || capitals(one.body.name) > capitals(known)) forms.set(key, one.body.name);
  }
  return { byHead, forms, bare, aliases };
}

/** An index of the bodies that an article names. A look-up has a limit; the index is linear in the text. */
export function indexBodies(prose: Prose, cast: Mentions): Bodies {
  const { speech } = prose.language;
  const { byHead, forms, bare, aliases } = collect(prose, cast);
  const nearest = (body: BodyName, at: number, place: string | null): BodyName | null => {
    const row = byHead.get(body.head) ?? [];
    // "The coastguard" before any longer name is another than "the Norland coastguard" behind it.
    if (body.generic && (bare.get(body.head) ?? Infinity) < (row[0]?.at ?? 0)) return null;
    const next = firstReached(row, (one) => one.at >= at);
    const near = row.slice(Math.max(0, next - MAX_BEFORE), next).reverse();
    const fuller = [...near, ...row.slice(next, next + MAX_BEFORE)].filter((one) => isFuller(one.body, body));
    const there = place === null ? undefined : fuller.find((one) => isOfPlace(one.body, place));
    return (there ?? fuller[0])?.body ?? null;
  };
  return {
    nameOf(name, at, sentence) {
      let body = speech.bodyName(name, false);
      if (body === null) return name;
      const alias = aliases.get(keyOf(body));
      if (alias !== undefined) return alias;
      const place = speech.openingPlace(prose.sentences[sentence]?.tokens ?? []);
      // "the ministry", "the Interior Ministry", "the Norland Interior Ministry"
      for (let step = 0; step < 2; step++) body = nearest(body, at, place) ?? body;
      return aliases.get(keyOf(body)) ?? forms.get(keyOf(body)) ?? body.name;
    },
  };
}
