import type { Prose } from '../text/prose.ts';
import type { FoundFigure } from './foundFigure.ts';

/** The codes of the countries whose word for money a figure has ("crowns"); `null` if it has none of several countries. */
function codesOf({ frame, figure }: FoundFigure, { language }: Prose): ReadonlyMap<string, string> | null {
  if (frame.dimension !== 'MONEY') return null;
  const { shared, owned } = language.units.currencies;
  const words = figure.verbatim.toLowerCase().match(/\p{L}+/gu) ?? [];
  const at = words.findLastIndex((word) => shared.has(word));
  const isOwned = owned.has(`${words[at - 1] ?? ''} ${words[at] ?? ''}`);
  return at < 0 || isOwned ? null : (shared.get(words[at] ?? '') ?? null);
}

/** How often a text names each country. */
function countCountries({ text, language }: Prose): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)) {
    const country = language.lexicon.findCountry(word);
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/**
 * The figures with the currencies that their text means by a word of several countries. "142 crowns" are Norwegian if the text
 * gives NOK elsewhere, else if it names Norway more often than Sweden. Linear in the text.
 */
export function withSharedCurrencies(found: readonly FoundFigure[], prose: Prose): readonly FoundFigure[] {
  const codes = found.map((figure) => codesOf(figure, prose));
  if (codes.every((code) => code === null)) return found;
  const given = new Set(
    found.flatMap(({ frame }, index) => (codes[index] == null ? (frame.unit ?? []) : [])),
  );
  const named = countCountries(prose);
  return found.map((figure, index) => {
    const own = codes[index];
    if (own == null) return figure;
    const countries = [...own].map(([country, code]) => ({
      code,
      rank: (given.has(code) ? 1_000_000 : 0) + (named.get(country) ?? 0),
    }));
    const [first, second] = countries.sort((a, b) => b.rank - a.rank);
    if (first === undefined || first.rank === 0 || first.rank === second?.rank) return figure;
    return { ...figure, frame: { ...figure.frame, unit: first.code } };
  });
}
