import type { Directness } from '../../domain/vocabulary.ts';
import { firstReached } from '../firstReached.ts';
import type { Extent, FoundAttribution, Speech } from '../found.ts';
import type { Prose } from '../prose.ts';
import { findQuotes, isFull } from '../quotes/findQuotes.ts';
import { pairMarks } from '../quotes/pairMarks.ts';
import type { Stretch } from '../quotes/pairMarks.ts';
import { findStatements } from '../statements/findStatements.ts';
import { readSayings } from '../statements/readSayings.ts';
import { attribute } from './attribute.ts';
import { castOf } from './castOf.ts';
import { chainLinks } from './chainLinks.ts';
import { coverIndex } from './coverIndex.ts';
import { findWires } from './findWires.ts';

/** Whether the words of a source are given as they were, in part, or retold. */
function directnessOf(text: string, stretches: readonly Stretch[], words: Extent): Directness {
  const stretch = stretches[firstReached(stretches, (other) => other.close > words.start)];
  if (stretch === undefined || stretch.open >= words.end) return 'INDIRECT';
  const inside = stretch.open <= words.start && words.end <= stretch.close;
  return inside && isFull(text, stretch) ? 'DIRECT' : 'MIXED';
}

/** The quotes and statements of a prose, and who any stretch of it comes from. Linear in the text. */
export function readSpeech(prose: Prose): Speech {
  const stretches = pairMarks(prose.text, prose.paragraphs);
  const sayings = readSayings(prose, stretches);
  const hidden = stretches.filter((stretch) => isFull(prose.text, stretch)).map((stretch) => stretch.words);
  const attributed = attribute(prose, castOf(prose, hidden), sayings);
  const wires = findWires(prose);
  const index = coverIndex(attributed, (entry) => entry.saying.content);
  const attributionOf = (words: Extent): FoundAttribution =>
    chainLinks(prose, index.covering(words), wires, directnessOf(prose.text, stretches, words));
  return {
    quotes: findQuotes(prose, stretches, (words) => index.covering(words)[0]?.saying ?? null),
    statements: findStatements(prose, stretches, sayings),
    attributionOf,
  };
}
