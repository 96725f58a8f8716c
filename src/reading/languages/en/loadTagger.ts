import { createRequire } from 'node:module';
import type makeWink from 'wink-nlp';
import type { ItsFunction, Model, WinkMethods } from 'wink-nlp';

/** Loads a module when it is asked for: the model has megabytes, and a process whose threads read needs none of them. */
const require = createRequire(import.meta.url);

/** A word that English does not have. */
const FOREIGN = '\u{3400}\u{3400}';

/** The tagger of English with its model, which is also a lexicon. */
interface Tagger {
  readonly nlp: WinkMethods;
  readonly its: Readonly<Record<'pos' | 'lemma' | 'precedingSpaces' | 'uniqueId', ItsFunction<string>>>;
  /** wink numbers the words of its lexicon, and then all others as they come: the number of the first other word. */
  readonly firstUnknown: number;
}

let loaded: Tagger | null = null;

/** The tagger. Only a process that reads takes the time to set it up. */
export const loadTagger = (): Tagger => (loaded ??= makeTagger());

function makeTagger(): Tagger {
  const winkNLP = require('wink-nlp') as typeof makeWink;
  const nlp = winkNLP(require('wink-eng-lite-web-model') as Model, ['pos']);
  // wink declares these as methods, and the lemma with its arguments in another order than it calls it with.
  const its = nlp.its as unknown as Tagger['its'];
  // Before any text is read.
  const firstUnknown = Number(nlp.readDoc(FOREIGN).tokens().out(its.uniqueId)[0]);
  return { nlp, its, firstUnknown };
}
