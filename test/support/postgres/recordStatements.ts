import pg from 'pg';

/** A statement as it goes to PostgreSQL. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The statements that a run sends to PostgreSQL through `pg`, in order. One run at a time. */
export async function recordStatements(run: () => Promise<unknown>): Promise<readonly Statement[]> {
  const sent: Statement[] = [];
  const prototype = pg.Client.prototype as { query: (...given: unknown[]) => unknown };
  const { query } = prototype;
  prototype.query = function recorded(this: unknown, ...given: unknown[]): unknown {
    const [first, second] = given;
    if (typeof first === 'string') sent.push({ text: first, values: Array.isArray(second) ? second : [] });
    else {
      const { text, values } = first as { text: string; values?: unknown[] };
      sent.push({ text, values: values ?? (Array.isArray(second) ? second : []) });
    }
    return query.apply(this, given);
  };
  try {
    await run();
  } finally {
    prototype.query = query;
  }
  return sent;
}
