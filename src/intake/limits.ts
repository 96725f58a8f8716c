/** 5 MiB of what comes in: the longest pages of newspapers weigh 1 to 3 MB with their scripts, and an article of text 50 KB. */
export const MAX_ARTICLE_BYTES = 5 * 1024 * 1024;

/** Code points of kept text: ten times the longest magazine pieces, and the offsets of a claim stay small integers. */
export const MAX_TEXT_LENGTH = 1_000_000;

/** Code points of a title, a publisher or an id: longer ones are texts in the wrong field. */
export const MAX_FIELD_LENGTH = 1_000;
