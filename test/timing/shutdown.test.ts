import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ask } from '../support/ask.ts';
import { makeOpenFolder, type OpenFolder } from '../support/processes/makeOpenFolder.ts';
import { post, sendRequest } from '../support/processes/sendRequest.ts';
import { startServer } from '../support/processes/startServer.ts';
import { openTestDatabase } from '../support/postgres/testDatabase.ts';
import type { TestDatabase } from '../support/postgres/testDatabase.ts';

/** Ends after the last answer, and by then in any case. */
const SHUTDOWN_MS = 10_000;
const RUNNING = 50;
/** Connections of the ledger's pool; the other requests wait for one. */
const WAITING_FOR_THE_LOCK = 10;

let database: TestDatabase;
let folder: OpenFolder;
const env = (): Record<string, string> => ({
  DATABASE_URL: database.url,
  CONSILIENCE_DATA_DIR: folder.path,
});
beforeAll(async () => {
  folder = await makeOpenFolder('shutdown');
  database = await openTestDatabase();
});
afterAll(async () => {
  await database.drop();
  await folder.remove();
});

const QUERY = post({ query: '{articles{totalCount}}' });

describe('row 37: SIGTERM', () => {
  test(`${RUNNING} running requests are answered, then the process ends with 0`, async () => {
    const server = await startServer([], { env: env() });
    const locker = new pg.Client({ connectionString: database.url });
    await locker.connect();
    await locker.query('BEGIN');
    // Every request waits for this lock, so that all of them run when the signal comes.
    await locker.query('LOCK TABLE article IN ACCESS EXCLUSIVE MODE');
    const answers = Array.from({ length: RUNNING }, () => sendRequest(server.origin, QUERY));
    await untilWaiting(WAITING_FOR_THE_LOCK);
    server.kill('SIGTERM');
    const signalled = performance.now();
    await sleep(300);
    await locker.query('COMMIT');
    await locker.end();

    for (const { status, text } of await Promise.all(answers)) {
      expect([status, text.trim()]).toEqual([200, '{"data":{"articles":{"totalCount":0}}}']);
    }
    expect(await server.ended).toMatchObject({ code: 0, signal: null });
    expect(performance.now() - signalled).toBeLessThan(SHUTDOWN_MS);
  }, 60_000);

  test('a connection that idles and one that sends slowly do not hold it up', async () => {
    const server = await startServer([], { env: env() });
    const port = Number(new URL(server.origin).port);
    const idle = connect(port, '127.0.0.1');
    idle.write('GET /health/live HTTP/1.1\r\nhost: a\r\n\r\n');
    await once(idle, 'data');
    const slow = connect(port, '127.0.0.1');
    slow.write(
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{',
    );
    for (const socket of [idle, slow]) socket.on('error', () => undefined).resume();
    await sleep(100);
    server.kill('SIGTERM');
    const signalled = performance.now();
    expect(await server.ended).toMatchObject({ code: 0, signal: null });
    expect(performance.now() - signalled).toBeLessThan(SHUTDOWN_MS);
  }, 60_000);

  test('nothing is warned of at start', async () => {
    const server = await startServer([], { env: env() });
    expect(server.stderr()).toBe('');
    server.kill('SIGTERM');
    await server.ended;
  }, 60_000);
});

async function untilWaiting(count: number): Promise<void> {
  const waiting = `SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
  while (Number((await ask(database.url, waiting))[0]?.['count']) < count) await sleep(20);
}
