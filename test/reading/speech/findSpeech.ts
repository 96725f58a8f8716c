import { readSpeech } from '../../../src/reading/speech/readSpeech.ts';
import { english } from '../../../src/reading/languages/en/index.ts';
import { readProse } from '../../../src/reading/text/readProse.ts';
import type { Extent } from '../../../src/reading/text/extent.ts';

/** A chain on one line: "ORIGIN Ana Ortiz > RELAY Dorn Courier". */
const chain = (links: readonly { role: string; agent: { name: string } }[]): string =>
  links.map((link) => `${link.role} ${link.agent.name}`).join(' > ');

/** The speech in a text, in words for tests. */
export function findSpeech(text: string) {
  const prose = readProse(text, english);
  const speech = readSpeech(prose);
  const words = (extent: Extent): string => text.slice(extent.start, extent.end);
  const found = (part: string): Extent => {
    const start = text.indexOf(part);
    if (start < 0) throw new Error(`not in the text: ${part}`);
    return { start, end: start + part.length };
  };
  return {
    prose,
    speech,
    /** Each quote with its chain. */
    quotes: speech.quotes.map((quote) => [
      words(quote.words),
      chain(speech.attributionOf(quote.words).links),
    ]),
    /** Each statement with its chain. */
    statements: speech.statements.map((statement) => [
      words(statement.words),
      chain(speech.attributionOf(statement.asked).links),
    ]),
    /** The links of the first `part` in the text. */
    linksOf: (part: string) => speech.attributionOf(found(part)).links,
    chainOf: (part: string): string => chain(speech.attributionOf(found(part)).links),
  };
}
