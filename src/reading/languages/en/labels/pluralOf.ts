/** Plurals that no ending gives, and nouns that have none. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'person:people child:children man:men woman:women life:lives wife:wives foot:feet tooth:teeth half:halves ' +
    'crisis:crises people:people police:police staff:staff personnel:personnel aircraft:aircraft spacecraft:spacecraft ' +
    'craft:craft series:series premises:premises ordnance:ordnance cattle:cattle sheep:sheep livestock:livestock'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const PLURALS: ReadonlySet<string> = new Set([
  ...IRREGULAR.values(),
  'dead',
  'wounded',
  'injured',
  'missing',
]);

/** The plural of a noun, by its ending. A noun that ends like a plural stays. */
export function pluralOf(noun: string): string {
  const [, front = '', last = noun] = /^(.*[\s-])?([^\s-]+)$/u.exec(noun) ?? [];
  const lower = last.toLowerCase();
  if (PLURALS.has(lower) || (/men$/u.test(lower) && !/(?:speci|regi|o|sta|acu)men$/u.test(lower)))
    return noun;
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return front + irregular;
  if (/..man$/u.test(lower) && !/(?:german|human|roman|ottoman|shaman|talisman)$/u.test(lower))
    return `${front}${last.slice(0, -2)}en`;
  if (/[^s]s$/u.test(lower) && !/(?:us|is)$/u.test(lower)) return noun;
  if (/(?:s|x|z|ch|sh)$/u.test(lower)) return `${noun}es`;
  return /[^aeiou]y$/u.test(lower) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
