/** Connection lost or refused, server starting or stopping, too many clients (PostgreSQL classes 08, 53, 57P; Node's codes). */
const AWAY =
  /\b(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|08\d{3}|53300|57P0[123])\b|connection terminated|timeout exceeded when trying to connect|DatabaseNotReachable|ConnectionClosed|TooManyConnections|P1001|P1008|P1017|P2024/i;
const CANCELED = /\b57014\b|statement timeout/;
/** How deep causes are followed: adapter-pg wraps an error twice. */
const MAX_CAUSES = 5;

/** The kind of database failure that an error reports; `null` if the error has another cause. */
export function ledgerFault(error: unknown): 'UNAVAILABLE' | 'TIMEOUT' | null {
  const words: string[] = [];
  let current: unknown = error;
  for (let depth = 0; depth < MAX_CAUSES && typeof current === 'object' && current !== null; depth++) {
    const { code, message, cause, meta } = current as Record<'code' | 'message' | 'cause' | 'meta', unknown>;
    words.push(...[code, message].filter((word) => typeof word === 'string'));
    const adapterError = (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError;
    const { originalCode, kind } = current as Record<'originalCode' | 'kind', unknown>;
    words.push(...[originalCode, kind].filter((word) => typeof word === 'string'));
    current = cause ?? adapterError;
  }
  const text = words.join('\n');
  if (CANCELED.test(text)) return 'TIMEOUT';
  return AWAY.test(text) ? 'UNAVAILABLE' : null;
}
