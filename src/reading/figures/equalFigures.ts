import type { FoundFigure } from './foundFigure.ts';

/** The figures of a text so far by their number, for a bare one that repeats it. Each look-up takes constant time. */
export class EqualFigures {
  /** The last figure of a number, of whatever unit. */
  readonly #ofValue = new Map<string, number>();
  /** The last figure of a number with its dimension and unit. */
  readonly #ofMeasure = new Map<string, number>();

  /** Notes a figure of the text, at `index`, if it says more than its number. */
  add({ frame, figure }: FoundFigure, index: number): void {
    if (figure.value === null || (frame.scope !== 'TOTAL' && frame.scope !== 'CUMULATIVE')) return;
    if (frame.noun === null && frame.predicate === null) return;
    this.#ofValue.set(figure.value, index);
    this.#ofMeasure.set(measureOf(frame, figure.value), index);
  }

  /**
   * The last figure before with the number of this one; `null` if there is none. The unit may be left out with the
   * rest: "It is 52,000" behind "52,000 litres".
   */
  before({ frame, figure }: FoundFigure): number | null {
    if (figure.value === null) return null;
    const isUnitless = frame.dimension === 'COUNT' && frame.unit === null;
    const equal = isUnitless
      ? this.#ofValue.get(figure.value)
      : this.#ofMeasure.get(measureOf(frame, figure.value));
    return equal ?? null;
  }
}

const measureOf = ({ dimension, unit }: FoundFigure['frame'], value: string): string =>
  `${dimension} ${unit ?? ''} ${value}`;
