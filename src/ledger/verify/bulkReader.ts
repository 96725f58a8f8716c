import pg from 'pg';
import { sqlOfPool, sqlOfSession, turns } from '../sql/runSql.ts';
import type { RunSql } from '../sql/runSql.ts';

/**
 * Runs one SELECT and returns all its rows as `COPY … TO STDOUT (FORMAT binary)` sends them (CopyBinaryReader reads
 * them). Half the work of reading a log is in bytes that no driver needs to turn into strings.
 */
export type CopyOut = (select: string) => Promise<Buffer>;

/** Reads large parts of a database at once. */
export interface BulkReader {
  readonly run: RunSql;
  readonly copy: CopyOut;
}

/** Reads over a pool of connections, several statements at a time. */
export const bulkOfPool = (pool: pg.Pool): BulkReader => ({
  run: sqlOfPool(pool),
  copy: async (select) => {
    const client = await pool.connect();
    try {
      const rows = await copied(client, select);
      client.release();
      return rows;
    } catch (error) {
      client.release(error instanceof Error ? error : true);
      throw error;
    }
  },
});

/** Reads over one session, such as a transaction; each statement waits for the previous one. */
export function bulkOfSession(client: pg.Client): BulkReader {
  const inTurn = turns();
  return {
    run: sqlOfSession(client, inTurn),
    copy: (select) => inTurn(() => copied(client, select)),
  };
}

const copied = (client: pg.ClientBase, select: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const query = new CopyQuery(`COPY (${select}) TO STDOUT (FORMAT binary)`, (error) => {
      if (error) reject(error);
      else resolve(query.copiedBytes);
    });
    client.query(query);
  });

/** Most pages of a log fit into this size. */
const FIRST_BYTES = 65_536;

/** A query of the driver that keeps the bytes of a COPY, which the driver itself discards. */
class CopyQuery extends pg.Query {
  #bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  #length = 0;

  get copiedBytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Called by the driver. The bytes are copied at once, because the driver reuses their memory. */
  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    const length = this.#length + chunk.length;
    if (length > this.#bytes.length) {
      const wider = Buffer.allocUnsafeSlow(Math.max(length, this.#bytes.length * 2));
      this.#bytes.copy(wider, 0, 0, this.#length);
      this.#bytes = wider;
    }
    chunk.copy(this.#bytes, this.#length);
    this.#length = length;
  }
}
