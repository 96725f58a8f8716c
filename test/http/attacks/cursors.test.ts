import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encodeCursor } from '../../../src/graphql/lists/cursor.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { addFerries, CLAIMS, INVALID, withVariables } from '../../support/processes/claimAttacks.ts';
import { post, sendRequest } from '../../support/processes/sendRequest.ts';
import { testAttacks } from '../../support/processes/testAttacks.ts';
import type { Attack } from '../../support/processes/testAttacks.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
  await addFerries(house);
});
afterAll(() => house.close());
const origin = (): string => house.origin;

describe('row 26: cursors', () => {
  const after = (name: string, cursor: string): Attack => withVariables(name, CLAIMS, { after: cursor });
  testAttacks(origin, [
    after('empty', ''),
    after('negative', '-1'),
    after('a number', '5'),
    after('made of words', Buffer.from('["2024","claim_a"]').toString('base64url')),
    after('no base64', '§§§'),
    after('10 KB', 'a'.repeat(10_240)),
    after('half a character', Buffer.from([0xc3, 0x28]).toString('base64url')),
    {
      name: 'a cursor as a number',
      request: post({ query: '{claims(after:5){totalCount}}' }),
      ...INVALID,
    },
  ]);

  /** The list of all claims as its cursors name it, in its order by `field`. */
  const fingerprint = (field: string): string =>
    JSON.stringify([{ list: 'claims', currentOnly: true }, field, 'DESC']);
  const ordered =
    'query($after: String, $order: ClaimOrderField!){claims(after:$after, orderBy:{field:$order}){nodes{id}}}';
  testAttacks(
    origin,
    [
      ['PUBLISHED_AT', 'tomorrow'],
      ['PUBLISHED_AT', '2024-02-30 00:00:00+00'],
      ['PUBLISHED_AT', '2024-10-01 12:99:00+00'],
      ['PUBLISHED_AT', "'; DROP TABLE claim; --"],
      ['VALUE', 'five'],
      ['VALUE', '1e999999'],
      ['POSITION', '99999999999'],
      ['POSITION', ''],
    ].map(([order = '', key = '']) =>
      withVariables(`with a right check and the key ${key} by ${order}`, ordered, {
        after: encodeCursor(fingerprint(order), { key, id: 'claim_a' }),
        order,
      }),
    ),
  );

  test('a cursor continues its own list, and is refused with a flipped character, another order, filter or list', async () => {
    const page = 'claims(first:1){pageInfo{endCursor}}';
    const { body } = await house.query(`{${page}}`);
    const cursor = (body as { data: { claims: { pageInfo: { endCursor: string } } } }).data.claims.pageInfo
      .endCursor;
    const flipped = cursor.slice(0, -2) + (cursor.at(-2) === 'A' ? 'B' : 'A') + cursor.slice(-1);
    expect((await house.query(`{claims(after:"${cursor}"){nodes{id}}}`)).status).toBe(200);
    for (const query of [
      `{claims(after:"${flipped}"){nodes{id}}}`,
      `{claims(after:"${cursor.slice(4)}"){nodes{id}}}`,
      `{claims(after:"${cursor}",orderBy:{field:VALUE}){nodes{id}}}`,
      `{claims(after:"${cursor}",where:{kind:{eq:FIGURE}}){nodes{id}}}`,
      `{claims(after:"${cursor}",search:"ferries"){nodes{id}}}`,
      `{articles(after:"${cursor}"){nodes{id}}}`,
    ]) {
      const answer = await sendRequest(origin(), post({ query }));
      expect([query, answer.status, answer.text]).toEqual([
        query,
        400,
        expect.stringContaining('"BAD_USER_INPUT"'),
      ]);
    }
  });
});
