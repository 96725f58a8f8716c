/** Tokens of a document: the largest query of the query page has about 300; parsing and validating 1,000 takes 10 ms. */
export const MAX_TOKENS = 1_000;
/** Errors of a document that are told: a person mends the first few; each costs as much as the document is long. */
export const MAX_VALIDATION_ERRORS = 20;
/** Levels of fields: publisher, articles, claims, sentence and its segments in one query are 9. */
export const MAX_DEPTH = 9;
/** Fields under another name: enough for a dashboard, too few to multiply one costly field. */
export const MAX_ALIASES = 30;
/** Objects that a query may ask for at most, counted before it runs: a hundred claims with everything are 2,000. */
export const MAX_COST = 10_000;
/** Ids of one `nodes`: as many as a page has rows. */
export const MAX_NODES = 100;
