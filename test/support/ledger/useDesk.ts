import { openDesk } from './openDesk.ts';
import type { Desk } from './openDesk.ts';

/**
 * A desk for the tests of a file: open before the first and closed after the last. After each test the derived rows must
 * agree with the records.
 */
export function useDesk(): Desk {
  const desk = {} as Desk;
  beforeAll(async () => {
    Object.assign(desk, await openDesk());
  });
  afterAll(() => desk.close());
  afterEach(async () => {
    expect(await desk.contradictions()).toEqual([]);
  });
  return desk;
}
