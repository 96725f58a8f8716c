import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';

/** The tagger's model of English, which is also a lexicon. */
export const nlp = winkNLP(model, ['pos']);

/** wink declares these as methods, and the lemma with its arguments in another order than it calls it with. */
export const its = nlp.its as unknown as Readonly<
  Record<'pos' | 'lemma' | 'precedingSpaces' | 'uniqueId', ItsFunction<string>>
>;
