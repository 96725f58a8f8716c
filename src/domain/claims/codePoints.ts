import type { Span, Words } from './span.ts';

/**
 * Converts between the UTF-16 offsets of JavaScript strings and the Unicode code point offsets of selectors.
 * Building is linear in the text; each conversion is O(1) for texts inside the BMP, O(log n) otherwise.
 */
export class CodePoints {
  /** The UTF-16 offset of the first unit of every surrogate pair, ascending. */
  readonly #pairs: number[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= 0xd800 && unit <= 0xdbff && i + 1 < text.length) {
        this.#pairs.push(i);
        i++;
      }
    }
  }

  /** The length of the text in code points. */
  get length(): number {
    return this.#text.length - this.#pairs.length;
  }

  /** UTF-16 offset to code point offset. An offset inside a pair counts as the end of that pair. */
  fromUtf16(offset: number): number {
    return offset - this.#firstPair((pair) => pair + 1 >= offset);
  }

  /** Code point offset to UTF-16 offset. */
  toUtf16(offset: number): number {
    return offset + this.#firstPair((pair, index) => pair - index >= offset);
  }

  /** The text between two code point offsets, end exclusive. */
  slice(start: number, end: number): string {
    return this.#text.slice(this.toUtf16(start), this.toUtf16(end));
  }

  /** The words of a span. */
  words({ start, end }: Span): Words {
    return { exact: this.slice(start, end), start, end };
  }

  /** The index of the first surrogate pair for which `reached` holds (it holds for all later ones too). */
  #firstPair(reached: (pair: number, index: number) => boolean): number {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reached(this.#pairs[middle] ?? 0, middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
