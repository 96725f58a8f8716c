/** Ages go up to the oldest people known. */
export const OLDEST_PERSON = 122;
