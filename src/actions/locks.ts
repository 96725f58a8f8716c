/**
 * Keys of locks that are waited for, in the order in which they are taken; whoever holds a later one waits for no
 * earlier one. Between the two stand a version's id and the rows that adding claims touches.
 */

/** One decision of a person at a time, so that the second sees what the first has decided. */
export const DECIDING = 'deciding';

/** One matcher at a time, so that two articles that come together do not open one question twice. */
export const MATCHING = 'matching';
