import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { CONNECTIONS_CHECK_MS, REQUEST_TIMEOUT_MS } from '../../src/http/httpLimits.ts';
import { openTestHouse } from '../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../support/ledger/openTestHouse.ts';
import { expectServing } from '../support/processes/testAttacks.ts';

/** Sockets of each kind. */
const SOCKETS = 500;
/** A byte as often as this keeps a connection from idling. */
const DRIP_MS = 1_000;
/** The requirement: by then the server closes a slow connection. */
const CLOSED_WITHIN_MS = 12_000;
/** How often an ordinary query is sent meanwhile. */
const SERVING_MS = 200;

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** Opens a connection that sends `beginning` and then a byte at a time; gives the answer with which it was closed. */
function drip(port: number, beginning: string): Promise<string> {
  const socket: Socket = connect(port, '127.0.0.1');
  let said = '';
  socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
  socket.on('error', () => undefined);
  socket.write(beginning);
  const dripping = setInterval(() => socket.write('a'), DRIP_MS);
  return new Promise((resolve) => {
    socket.on('close', () => {
      clearInterval(dripping);
      resolve(said);
    });
  });
}

describe('row 31: slow clients', () => {
  test('1,000 connections that send a byte a second are closed, and others are served meanwhile', async () => {
    const port = Number(new URL(house.origin).port);
    const sockets = Array.from({ length: SOCKETS }, () => [
      drip(port, 'POST /graphql HTTP/1.1\r\nhost: localhost\r\nx: '),
      drip(
        port,
        'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n"',
      ),
    ]).flat();
    let open = sockets.length;
    for (const socket of sockets) void socket.then(() => open--);
    const closed = Promise.all(sockets);
    const ended = closed.then(() => 'ended');
    // A server that waits for slow clients answers only after it has closed them, on a machine of any speed.
    let servedMeanwhile = 0;
    do {
      await expectServing(house.origin);
      if (open === sockets.length) servedMeanwhile++;
    } while ((await Promise.race([ended, sleep(SERVING_MS)])) !== 'ended');
    expect(servedMeanwhile).toBeGreaterThan(0);
    expect([...new Set((await closed).map((said) => said.split('\r\n', 1)[0]))]).toEqual([
      'HTTP/1.1 408 Request Timeout',
    ]);
    expect(REQUEST_TIMEOUT_MS + CONNECTIONS_CHECK_MS).toBeLessThan(CLOSED_WITHIN_MS);
  });
});
