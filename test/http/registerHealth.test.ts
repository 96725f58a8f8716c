import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestHouse } from '../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../support/ledger/openTestHouse.ts';
import { sendRequest } from '../support/processes/sendRequest.ts';

describe('with a database', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  test.each([
    ['/health/live', { status: 'live' }],
    ['/health/ready', { status: 'ready', log: 'LEADS' }],
  ])('%s is 200', async (path, body) => {
    const answer = await sendRequest(house.origin, { path });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, body]);
  });

  test('ready asks the database', async () => {
    const before = house.statements.length;
    await sendRequest(house.origin, { path: '/health/ready' });
    expect(house.statements.slice(before)).toEqual(['SELECT 1']);
  });

  test('live does not', async () => {
    const before = house.statements.length;
    await sendRequest(house.origin, { path: '/health/live' });
    expect(house.statements.length).toBe(before);
  });

  test('every answer has the id of its request and may not be read as another type', async () => {
    const answer = await sendRequest(house.origin, { path: '/health/live' });
    expect(answer.headers).toMatchObject({
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
      'x-content-type-options': 'nosniff',
    });
  });

  test('an id from the client is not used', async () => {
    const answer = await sendRequest(house.origin, {
      path: '/health/live',
      headers: { 'x-request-id': 'forged', 'request-id': 'forged' },
    });
    expect(answer.headers['x-request-id']).not.toBe('forged');
  });
});

describe('without a database', () => {
  let house: TestHouse;
  beforeEach(async () => {
    const ping = (): Promise<void> =>
      Promise.reject(new Error('connect to db.internal with password hunter2'));
    house = await openTestHouse({ ping });
  });
  afterEach(() => house.close());

  test('ready is 503 and does not say why, live is 200', async () => {
    const ready = await sendRequest(house.origin, { path: '/health/ready' });
    expect([ready.status, JSON.parse(ready.text)]).toEqual([503, { status: 'database unavailable' }]);
    expect((await sendRequest(house.origin, { path: '/health/live' })).status).toBe(200);
  });
});
