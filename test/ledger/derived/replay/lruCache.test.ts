import { lruCache, readThrough } from '../../../../src/ledger/derived/replay/lruCache.ts';

test('what was asked for longest ago is forgotten first', () => {
  const kept = lruCache<number>(2);
  kept.set('a', 1);
  kept.set('b', 2);
  expect(kept.get('a')).toBe(1);
  kept.set('c', 3);
  expect(['a', 'b', 'c'].map((id) => kept.get(id))).toEqual([1, undefined, 3]);
});

test('a value that is set again takes the place of the old one, and no second', () => {
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

  test('reads what is not remembered, each once, and nothing where all is', async () => {
    const kept = lruCache<string>(10);
    expect(await readThrough(kept, ['a', 'b', 'a'], read)).toEqual(['row a', 'row b']);
    expect(await readThrough(kept, ['c', 'a'], read)).toEqual(['row a', 'row c']);
    expect(await readThrough(kept, ['b', 'c'], read)).toEqual(['row b', 'row c']);
    expect(asked).toEqual([['a', 'b'], ['c']]);
  });

  test('gives all that was asked for, also where they are more than are kept', async () => {
    expect(await readThrough(lruCache<string>(1), ['a', 'b', 'c'], read)).toEqual([
      'row a',
      'row b',
      'row c',
    ]);
  });

  test('what is not there is asked for again: it may have come', async () => {
    const kept = lruCache<string>(10);
    expect(await readThrough(kept, ['nobody'], read)).toEqual([]);
    expect(await readThrough(kept, ['nobody'], read)).toEqual([]);
    expect(asked).toHaveLength(2);
  });
});
