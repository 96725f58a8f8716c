import { afterEach, describe, expect, test } from '@jest/globals';
import { readBoundedClaims } from '../../../../src/actions/articles/readClaims.ts';
import { intakeInThreads, readerInThreads } from '../../../../src/cli/house/reading/inThreads.ts';
import { readingPool, READING_LIMITS } from '../../../../src/cli/house/reading/readingPool.ts';
import type { ReadingPool } from '../../../../src/cli/house/reading/readingPool.ts';
import { languages } from '../../../../src/reading/languages/index.ts';
import { rulesIdentity } from '../../../../src/reading/rulesIdentity.ts';
import { rulesReader } from '../../../../src/reading/rulesReader.ts';

const TEXT = 'The ferry company said on Monday that 31 passengers were taken off, 4 of them hurt.';
const article = {
  ...{ text: TEXT, language: 'en', layout: [], title: null, publisher: null, byline: null },
  publishedAt: '2025-03-04',
};

const identity = rulesIdentity(languages);

let pool: ReadingPool;
afterEach(() => pool.close());

describe('a pool of threads', () => {
  test('takes in and reads as this thread does', async () => {
    pool = readingPool();
    const taken = await intakeInThreads(pool)({ content: TEXT, format: 'verbatim' });
    expect(taken).toMatchObject({ ok: true, value: { text: TEXT } });
    const inThreads = await readBoundedClaims(readerInThreads(pool, identity), article);
    expect(inThreads).toEqual(await readBoundedClaims(rulesReader, article));
  });

  test('reads an article in the thread that took it in, and starts no other', async () => {
    pool = readingPool({ ...READING_LIMITS, threads: 2 });
    let started = 0;
    const count = () => started++;
    process.on('worker', count);
    try {
      await intakeInThreads(pool)({ content: TEXT, format: 'verbatim' });
      await readBoundedClaims(readerInThreads(pool, identity), article);
    } finally {
      process.off('worker', count);
    }
    expect(started).toBe(1);
  });

  test('refuses a text over the time limit and goes on with the next one', async () => {
    pool = readingPool({ ...READING_LIMITS, threads: 1, ms: 1 });
    const reader = readerInThreads(pool, identity);
    const limited = { ok: false, error: { code: 'READING_LIMIT', field: 'text' } };
    expect(await readBoundedClaims(reader, article)).toMatchObject(limited);
    expect(await readBoundedClaims(reader, article)).toMatchObject(limited);
    expect(await intakeInThreads(pool)({ content: TEXT, format: 'html' })).toMatchObject({
      ok: false,
      error: { code: 'READING_LIMIT', field: 'content' },
    });
  });

  test('refuses a text over the memory limit and goes on with the next one', async () => {
    pool = readingPool({ ...READING_LIMITS, threads: 1, memoryMb: 8 });
    const reader = readerInThreads(pool, identity);
    expect(await readBoundedClaims(reader, article)).toMatchObject({ error: { code: 'READING_LIMIT' } });
    expect(await readBoundedClaims(reader, article)).toMatchObject({ error: { code: 'READING_LIMIT' } });
  });

  test('ends while it reads a text, and refuses waiting texts', async () => {
    pool = readingPool({ ...READING_LIMITS, threads: 1 });
    const reader = readerInThreads(pool, identity);
    const running = readBoundedClaims(reader, article);
    const waiting = readBoundedClaims(reader, article);
    await pool.close();
    expect(await running).toMatchObject({ ok: false, error: { code: 'READER_FAILED' } });
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'READER_FAILED' } });
    expect(await readBoundedClaims(reader, article)).toMatchObject({ error: { code: 'READER_FAILED' } });
  });
});
