import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { runCli, type Ran } from '../support/processes/runCli.ts';
import { startOldServer } from '../support/postgres/startOldServer.ts';
import { openEmptyDatabase, openTestDatabase, type TestDatabase } from '../support/postgres/testDatabase.ts';
import { withDatabase } from '../support/postgres/testServer.ts';

let database: TestDatabase;
let taken: Server;

beforeAll(async () => {
  database = await openTestDatabase();
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await database.drop();
  taken.close();
});

const doctor = (env: Record<string, string> = {}): Promise<Ran> =>
  runCli(['doctor'], { env: { DATABASE_URL: database.url, PORT: '0', ...env } });
const password = (): string => new URL(database.url).password;

describe('consilience doctor', () => {
  test('finds a healthy house', async () => {
    const { code, stdout, stderr } = await doctor();
    expect(stdout).toMatch(/^✓ Node\.js +Node\.js \d+/m);
    expect(stdout).toMatch(/^✓ Database +PostgreSQL \d+ at 127\.0\.0\.1/m);
    expect(stdout).toMatch(/^✓ Migrations +all applied/m);
    expect(stdout).toMatch(/^✓ Role +evidence can only be added/m);
    expect(stdout).toMatch(/^✓ Port /m);
    expect(stdout).not.toContain(password());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('uses a password from outside the address, as docker-compose.yml gives it', async () => {
    const url = database.url.replace(`:${password()}@`, '@');
    const { code, stdout } = await doctor({ DATABASE_URL: url, PGPASSWORD: password() });
    expect(stdout).toMatch(/^✓ Role +evidence can only be added/m);
    expect(code).toBe(0);
  });

  test('lists migrations that the next start applies, without a fault', async () => {
    const empty = await openEmptyDatabase();
    const { code, stdout } = await doctor({ DATABASE_URL: empty.url });
    await empty.drop();
    expect(stdout).toMatch(/^· Migrations +\d+ missing\n +→ The next start applies them/m);
    expect(code).toBe(0);
  });

  test.each([
    [
      'is away',
      () => 'postgresql://someone:secret@127.0.0.1:1/ledger',
      /127\.0\.0\.1:1\/ledger is away: .*ECONNREFUSED/,
    ],
    [
      'refuses the password',
      () => database.url.replace(password(), 'secret'),
      /password authentication failed/,
    ],
    ['does not have the database', () => withDatabase(database.url, 'nowhere'), /"nowhere" does not exist/],
  ])('says what to do when the server %s', async (_, url, reason) => {
    const { code, stdout } = await doctor({ DATABASE_URL: url() });
    expect(stdout).toMatch(/^✗ Database /m);
    expect(stdout).toMatch(reason);
    expect(stdout).toMatch(/→ Start it, or mend host, port, name, user and password in DATABASE_URL/);
    expect(stdout).not.toContain('secret');
    // A failed check does not stop the others.
    expect(stdout).toMatch(/^✓ Port /m);
    expect(code).toBe(1);
  });

  test('refuses a PostgreSQL older than 15', async () => {
    const old = await startOldServer('140012');
    const { code, stdout } = await doctor({ DATABASE_URL: old.url });
    await old.close();
    expect(stdout).toMatch(/^✗ Database .* is PostgreSQL 14\.\n +→ Use PostgreSQL 15 to 18/m);
    expect(code).toBe(1);
  });

  test('says what to do when the port is taken', async () => {
    const { port } = taken.address() as AddressInfo;
    const { code, stdout } = await doctor({ PORT: String(port) });
    expect(stdout).toMatch(
      new RegExp(`^✗ Port .*Port ${port} is taken\\.\\n +→ Choose another one: PORT=`, 'm'),
    );
    expect(code).toBe(1);
  });

  test.each([
    ['PORT', 'http', 'PORT is "http", which is not a port.'],
    ['PORT', '65536', 'Set PORT to a number from 0 to 65535.'],
    ['DATABASE_URL', 'mysql://127.0.0.1/ledger', 'DATABASE_URL is not a PostgreSQL address.'],
    ['LOG_LEVEL', 'loud', 'Set it to one of trace, debug'],
  ])('refuses the setting %s=%s', async (name, value, reason) => {
    const { code, stdout, stderr } = await doctor({ [name]: value });
    expect(stderr).toContain(reason);
    expect(stderr).toContain('→');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });
});
