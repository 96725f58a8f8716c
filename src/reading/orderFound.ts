import { readingId, type ClaimLink } from '../domain/claims/claim.ts';
import type { FoundFigure } from './figures/foundFigure.ts';
import type { FoundSpeech } from './speech/foundSpeech.ts';
import type { EnclosingSpeech } from './times/datableClaim.ts';
import type { Extent } from './text/extent.ts';

interface Placing {
  /** To other entries of the list. */
  readonly links: readonly ClaimLink[];
  /** The quotes and attributed statements whose words are around it, the innermost first. */
  readonly around: readonly EnclosingSpeech[];
}

/** A figure, quote or statement in the list of all that an article has. */
export type Found = Placing &
  (
    | { readonly kind: 'FIGURE'; readonly item: FoundFigure }
    | { readonly kind: FoundSpeech['kind']; readonly item: FoundSpeech }
  );

/** Speech that is still open where a claim begins is seldom deeper; deeper nesting is not prose. */
const MAX_AROUND = 8;

type Unplaced =
  | { readonly kind: 'FIGURE'; readonly item: FoundFigure; readonly figure: number }
  | { readonly kind: FoundSpeech['kind']; readonly item: FoundSpeech; readonly figure: null };

/** By place, the wider words first where two begin together; so the order never depends on the engine. */
const byPlace = (a: Unplaced, b: Unplaced): number =>
  a.item.words.start - b.item.words.start ||
  b.item.words.end - a.item.words.end ||
  (a.kind < b.kind ? -1 : Number(a.kind > b.kind));

const samePlace = (a: Unplaced, b: Unplaced | undefined): boolean =>
  b?.kind === a.kind && b.item.words.start === a.item.words.start && b.item.words.end === a.item.words.end;

/** Speech with its index in the list, while the list has not passed its end. */
interface Open extends EnclosingSpeech {
  readonly index: number;
}

const holds = (outer: Extent, inner: Extent): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * Puts the claims in the order of the text, one of a kind at a place, with the links between them. Figures keep their
 * links; each figure and quote is linked to the nearest speech around it. Linear but for the sorting.
 */
export function orderFound(figures: readonly FoundFigure[], said: readonly FoundSpeech[]): Found[] {
  const all: Unplaced[] = [
    ...figures.map((item, figure): Unplaced => ({ kind: 'FIGURE', item, figure })),
    ...said.map((item): Unplaced => ({ kind: item.kind, item, figure: null })),
  ].sort(byPlace);
  const placeOfFigure = new Map<number, number>();
  const found: Unplaced[] = [];
  for (const entry of all) {
    if (!samePlace(entry, found.at(-1))) found.push(entry);
    if (entry.figure !== null) placeOfFigure.set(entry.figure, found.length - 1);
  }
  let open: Open[] = [];
  return found.map((entry, index): Found => {
    const { words } = entry.item;
    open = open.filter((speech) => speech.end > words.start).slice(-MAX_AROUND);
    const around = open
      .filter((speech) => holds(speech, words))
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const nearest = entry.kind === 'STATEMENT' ? undefined : around[0];
    const links: ClaimLink[] =
      nearest === undefined ? [] : [{ kind: 'WITHIN', to: readingId(nearest.index) }];
    if (entry.kind !== 'FIGURE') {
      if (!entry.item.own) open.push({ ...words, quote: entry.kind === 'QUOTE', index });
    } else
      for (const link of entry.item.links) {
        const to = placeOfFigure.get(link.to);
        if (to !== undefined && to !== index) links.unshift({ kind: link.kind, to: readingId(to) });
      }
    return entry.kind === 'FIGURE'
      ? { kind: entry.kind, item: entry.item, links, around }
      : { kind: entry.kind, item: entry.item, links, around };
  });
}
