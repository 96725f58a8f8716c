import { languages } from './languages/index.ts';
import { makeRulesReader } from './makeRulesReader.ts';

/** The reader of the house, with every language that ships. */
export const rulesReader = makeRulesReader(languages);
