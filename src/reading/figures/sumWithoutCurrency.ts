import Big from 'big.js';
import { roundingGrain, pointIntervals } from '../../domain/figures/figurePolicy.ts';
import { figureSize } from '../../domain/figures/figureSize.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import type { Frame } from '../../domain/frames/frame.ts';
import type { ClaimLinkKind } from '../../domain/vocabulary.ts';
import type { FoundFigure } from './foundFigure.ts';

/** A figure with the links that tell whether it is a sum by itself. */
interface Sum {
  readonly frame: Frame | null;
  readonly figure: Figure | null;
  readonly links: readonly { readonly kind: ClaimLinkKind }[];
}

/** Numbers from here on are of the size of public sums. */
const LARGE = 1e6;
/** A number whose "m" may be a metre or a million is at most so large. */
const MOST_MILLIONS = 1000;

/** A sum in its own currency: one in brackets that only converts another is not. */
const isSum = ({ frame, links }: Sum): boolean =>
  frame?.dimension === 'MONEY' && frame.unit !== null && !isConverted(links);

const isConverted = (links: Sum['links']): boolean => links.some(({ kind }) => kind === 'CONVERSION_OF');

/** The currency in which an article gives most of its sums; `null` if it gives none. */
export const mainCurrency = (figures: readonly Sum[]): string | null => mainUnit(figures.filter(isSum));

/** The unit of speed in which an article gives most of its speeds; `null` if it gives none. */
export const mainSpeed = (figures: readonly Sum[]): string | null =>
  mainUnit(figures.filter(({ frame, links }) => frame?.dimension === 'SPEED' && !isConverted(links)));

function mainUnit(figures: readonly Sum[]): string | null {
  const counts = new Map<string, number>();
  for (const { frame } of figures)
    if (frame?.unit != null) counts.set(frame.unit, (counts.get(frame.unit) ?? 0) + 1);
  return [...counts].reduce<readonly [string | null, number]>(
    (most, next) => (next[1] > most[1] ? next : most),
    [null, 0],
  )[0];
}

/** Whether a figure counts things by the million. */
export const isLargeCount = ({ frame, figure }: FoundFigure): boolean =>
  frame.dimension === 'COUNT' && frame.noun !== null && (figureSize(figure) ?? 0) >= LARGE;

/** The sums and large counts that a text has given so far, for a number of money without currency. */
export class SumsSoFar {
  readonly #unitOfValue = new Map<string, string>();
  #last: FoundFigure | null = null;
  #abbreviated = false;

  /** Notes a figure of the text. */
  add(figure: FoundFigure): void {
    const { frame, figure: own } = figure;
    if (frame.dimension === 'MONEY' && frame.unit !== null && own.value !== null)
      this.#unitOfValue.set(own.value, frame.unit);
    this.#abbreviated ||= frame.dimension === 'MONEY' && /\d\p{L}/u.test(own.verbatim);
    if (isSum(figure) || isLargeCount(figure)) this.#last = figure;
  }

  /** Whether the text has given the same sum with its currency. */
  hasEqual(own: FoundFigure): boolean {
    return this.#unitOfEqual(own) !== undefined;
  }

  #unitOfEqual({ figure, frame }: FoundFigure): string | undefined {
    const { value } = frame.unit === null ? figure : inMillions(figure);
    return value === null ? undefined : this.#unitOfValue.get(value);
  }

  /**
   * The currency of a sum without one: that of an equal sum before, else of the nearest. `undefined` if nothing before
   * tells, `null` if the nearest large number counts things.
   */
  unitOf(own: FoundFigure): string | null | undefined {
    const { figure, frame } = own;
    const equal = this.#unitOfEqual(own);
    if (equal !== undefined) return equal;
    if (frame.unit !== null && (!this.#abbreviated || !(Number(figure.value) < MOST_MILLIONS))) return null;
    if (this.#last === null) return undefined;
    return this.#last.frame.dimension === 'MONEY' ? this.#last.frame.unit : null;
  }
}

/** A figure whose "m" was taken for a metre, as so many millions. */
export function inMillions(figure: Figure): Figure {
  const { value, comparator } = figure;
  if (value === null || comparator === 'RANGE' || comparator === 'VAGUE') return figure;
  const millions = new Big(value).times(LARGE).toFixed();
  return {
    ...figure,
    value: millions,
    grain: roundingGrain(millions),
    ...pointIntervals(comparator, millions),
  };
}

/** A number without currency as a sum in `unit`. A word in front that it does not count is not its noun. */
export const asSum = (own: FoundFigure, unit: string): FoundFigure => ({
  ...own,
  frame: {
    ...own.frame,
    dimension: 'MONEY',
    unit,
    noun: own.frame.nounPhrase === null ? null : own.frame.noun,
  },
  figure: own.frame.unit === null ? own.figure : inMillions(own.figure),
  notes: [...own.notes, `The currency is left out; the text gives its sums in ${unit}.`],
});
