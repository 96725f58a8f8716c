import { english } from './languages/en/index.ts';
import { makeRulesReader } from './makeRulesReader.ts';

/** The reader of the house, with every language that ships. */
export const rulesReader = makeRulesReader([english]);
