import type { Item } from '../../../../speech/statements/speechUnit.ts';

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'SYM', 'X', 'INTJ']);

/** Whether an item may be a word of a noun phrase; quoted words up to 40 characters may. */
export const isNominal = (item: Item | undefined): boolean =>
  item !== undefined && (NOMINAL.has(item.pos) || (item.quoted !== null && item.end - item.start < 40));
export const isVerb = (item: Item | undefined): boolean => item?.pos === 'VERB' || item?.pos === 'AUX';
export const isPossessive = (item: Item | undefined): boolean =>
  item?.lower === "'s" ||
  item?.lower === '’s' ||
  ((item?.lower === '’' || item?.lower === "'") && item.pos === 'PART');
export const isPossessivePronoun = (item: Item | undefined): boolean =>
  /^(?:his|her|its|their)$/u.test(item?.lower ?? '');
export const isDeterminer = (item: Item | undefined): boolean =>
  item?.pos === 'DET' ||
  (item?.pos === 'PRON' && /^(?:his|her|its|their|my|our|your|another|some|many|all)$/u.test(item.lower));
export const isComma = (item: Item | undefined): boolean => item?.text === ',';
export const isDash = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:—|–|--|―|-)$/u.test(item.text);
/** Whether a point of the compass is a noun that the tagger takes for an adverb: "in the north", "in the rebel-held east". */
export const isCompass = (items: readonly Item[], k: number): boolean =>
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest)$/u.test(items[k]?.lower ?? '') &&
  (isDeterminer(items[k - 1]) || items[k - 1]?.pos === 'ADJ' || items[k - 1]?.pos === 'VERB');
/** Whether a place told before is behind a noun: "Police there said", and not "In Orm there are 40". */
export const isPlaceBehind = (items: readonly Item[], k: number): boolean =>
  /^(?:there|here)$/u.test(items[k]?.lower ?? '') &&
  isNominal(items[k - 1]) &&
  !items.slice(k + 1, k + 3).some(({ lower }) => /^(?:is|are|was|were|be|been)$/u.test(lower));
/** Whether a subject ends with a town that is called by its saint: "a law firm in St. John's said". */
export const isSaint = (items: readonly Item[], k: number): boolean =>
  isPossessive(items[k]) && /^(?:st\.?|saint)$/u.test(items[k - 2]?.lower ?? '') && isVerb(items[k + 1]);
