/** Bytes of a request's body: an article of a million letters in Latin script, of half as many in most others, and its metadata. */
export const MAX_BODY_BYTES = 1_500_000;
/** Levels of a JSON body: a mutation's variables have 4, a condition's 12. */
export const MAX_JSON_DEPTH = 32;
/** Bytes of an address with its query string; a longer query belongs into a POST. */
export const MAX_URL_BYTES = 16_384;
/** Bytes of all headers together; over `MAX_URL_BYTES`, because Node counts the address with them. */
export const MAX_HEADER_BYTES = 81_920;
/** A client that has not sent its headers, or its whole request, by then is slow on purpose or gone. */
export const HEADERS_TIMEOUT_MS = 5_000;
export const REQUEST_TIMEOUT_MS = 10_000;
/** How often Node looks for such clients: both together are at most 12 s. */
export const CONNECTIONS_CHECK_MS = 1_000;
/** How long a shutdown goes on reading before it closes: requests that were on the wire at the signal are answered too. */
export const SHUTDOWN_GRACE_MS = 250;
/** How long a shutdown waits for running requests before it cuts them. */
export const SHUTDOWN_TIMEOUT_MS = 8_000;
