import type { DetectedLanguage } from '../../src/domain/claims/detectedLanguage.ts';
import type { Claim } from '../../src/domain/claims/claim.ts';
import type { AmbiguousNumber, Reader } from '../../src/domain/claims/reader.ts';
import { rulesReader } from '../../src/reading/rulesReader.ts';

interface Reading {
  readonly claims: readonly Claim[];
  readonly ambiguous: readonly AmbiguousNumber[];
}

/** Longer texts are sent once, and would fill the memory of the process. */
const MAX_UNITS = 20_000;

const readings = new Map<string, Reading>();
const languages = new Map<string, DetectedLanguage>();

/**
 * The reader of the house, which reads each text once in a process. It is pure, and the houses of many files get the same
 * articles in several orders.
 */
export const onceReader: Reader = {
  ...rulesReader,
  detectLanguage: (text, tag) =>
    kept(languages, text, JSON.stringify([text, tag]), () => rulesReader.detectLanguage(text, tag)),
  read: (article, onAmbiguous) => {
    const { claims, ambiguous } = kept(readings, article.text, JSON.stringify(article), () => {
      const found: AmbiguousNumber[] = [];
      const read = rulesReader.read(article, (number) => {
        found.push(number);
      });
      return { claims: read, ambiguous: found };
    });
    if (onAmbiguous !== undefined) ambiguous.forEach(onAmbiguous);
    return structuredClone(claims);
  },
};

function kept<Value>(store: Map<string, Value>, text: string, key: string, make: () => Value): Value {
  if (text.length > MAX_UNITS) return make();
  const value = store.get(key) ?? make();
  store.set(key, value);
  return value;
}
