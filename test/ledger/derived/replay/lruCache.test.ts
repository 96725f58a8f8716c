import { lruCache, readThrough } from '../../../../src/ledger/derived/replay/lruCache.ts';

test('the least recently used value is dropped first', () => {
  const kept = lruCache<number>(2);
  kept.set('a', 1);
  kept.set('b', 2);
  expect(kept.get('a')).toBe(1);
  kept.set('c', 3);
  expect(['a', 'b', 'c'].map((id) => kept.get(id))).toEqual([1, undefined, 3]);
});

test('a value that is set again replaces the old one', () => {
  const kept = lruCache<number>(2);
  kept.set('a', 1);
  kept.set('b', 2);
  kept.set('a', 3);
  expect(['a', 'b'].map((id) => kept.get(id))).toEqual([3, 2]);
});

describe('recalling', () => {
  const asked: (readonly string[])[] = [];
  const read = (ids: readonly string[]): Promise<readonly (readonly [string, string])[]> => {
    asked.push(ids);
    return Promise.resolve(ids.filter((id) => id !== 'nobody').map((id) => [id, `row ${id}`] as const));
  };
  beforeEach(() => {
    asked.length = 0;
  });

  test('reads each unknown value once, and nothing if all are known', async () => {
    const kept = lruCache<string>(10);
    expect(await readThrough(kept, ['a', 'b', 'a'], read)).toEqual(['row a', 'row b']);
    expect(await readThrough(kept, ['c', 'a'], read)).toEqual(['row a', 'row c']);
    expect(await readThrough(kept, ['b', 'c'], read)).toEqual(['row b', 'row c']);
    expect(asked).toEqual([['a', 'b'], ['c']]);
  });

  test('gives all values, even more than the cache can keep', async () => {
    expect(await readThrough(lruCache<string>(1), ['a', 'b', 'c'], read)).toEqual([
      'row a',
      'row b',
      'row c',
    ]);
  });

  test('a missing value is read again, because it may exist by then', async () => {
    const kept = lruCache<string>(10);
    expect(await readThrough(kept, ['nobody'], read)).toEqual([]);
    expect(await readThrough(kept, ['nobody'], read)).toEqual([]);
    expect(asked).toHaveLength(2);
  });
});
