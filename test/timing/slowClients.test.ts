import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { openTestHouse } from '../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../support/ledger/openTestHouse.ts';
import { expectServing } from '../support/processes/testAttacks.ts';

/** Sockets of each kind. */
const SOCKETS = 500;
/** A byte as often as this keeps a connection from idling. */
const DRIP_MS = 1_000;
/** By then every slow connection must be closed; a second more than the requirement, for a busy machine. */
const CLOSED_WITHIN_MS = 13_000;
/** How often an ordinary query is sent meanwhile, and by when it must be answered. */
const SERVING_MS = 200;
const SERVED_MS = 2_000;

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** Opens a connection that sends `beginning` and then a byte at a time; gives when and how it was closed. */
function drip(port: number, beginning: string): Promise<{ ms: number; said: string }> {
  const began = performance.now();
  const socket: Socket = connect(port, '127.0.0.1');
  let said = '';
  socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
  socket.on('error', () => undefined);
  socket.write(beginning);
  const dripping = setInterval(() => socket.write('a'), DRIP_MS);
  return new Promise((resolve) => {
    socket.on('close', () => {
      clearInterval(dripping);
      resolve({ ms: performance.now() - began, said });
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
    const closed = Promise.all(sockets);
    const ended = closed.then(() => 'ended');
    do {
      const began = performance.now();
      await expectServing(house.origin);
      expect(performance.now() - began).toBeLessThan(SERVED_MS);
    } while ((await Promise.race([ended, sleep(SERVING_MS)])) !== 'ended');
    const ends = await closed;
    expect(Math.max(...ends.map(({ ms }) => ms))).toBeLessThan(CLOSED_WITHIN_MS);
    expect([...new Set(ends.map(({ said }) => said.split('\r\n', 1)[0]))]).toEqual([
      'HTTP/1.1 408 Request Timeout',
    ]);
  }, 60_000);
});
