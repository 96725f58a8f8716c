import { request } from 'node:http';
import { openTestHouse } from '../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../support/ledger/openTestHouse.ts';

/** The status and body of a query that names a host. */
async function asked(house: TestHouse, host: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { host, 'content-type': 'application/json' };
    const sent = request(`${house.origin}/graphql`, { method: 'POST', headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body });
      });
    });
    sent.on('error', reject);
    sent.end('{"query":"{ __typename }"}');
  });
}

describe('a server on loopback', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  test.each(['localhost:4000', '127.0.0.1', '[::1]:80', 'LOCALHOST'])('answers for %s', async (host) => {
    expect((await asked(house, host)).status).toBe(200);
  });

  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1'])(
    'does not answer for %s, whose page may have been given its address',
    async (host) => {
      const { status, body } = await asked(house, host);
      expect(status).toBe(421);
      expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'MISDIRECTED' } }] });
    },
  );
});

test('a server that listens for others answers for every name', async () => {
  const house = await openTestHouse({ isLocal: false });
  expect((await asked(house, 'ledger.example')).status).toBe(200);
  await house.close();
});
