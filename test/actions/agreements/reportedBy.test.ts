import fc from 'fast-check';
import { computeAgreements } from '../../../src/actions/agreements/computeAgreements.ts';
import type { QuestionAgreement } from '../../../src/actions/agreements/computeAgreements.ts';
import { loadPublishedAnswers } from '../../../src/actions/agreements/loadPublishedAnswers.ts';
import type { ArticleInput } from '../../../src/domain/articleInput.ts';
import { ask } from '../../support/ask.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { randomWrites, runStep } from '../../support/ledger/randomWrites.ts';
import { must } from '../../support/must.ts';

const FAR_AHEAD = new Date('2999-01-01T00:00:00Z');

const inHouse = async (run: (house: TestHouse) => Promise<void>): Promise<void> => {
  const house = await openTestHouse();
  try {
    await run(house);
  } finally {
    await house.close();
  }
};

const add = async (house: TestHouse, article: ArticleInput): Promise<void> => {
  must(await house.actions.addArticle(article, { actor: 'tester', idempotencyKey: null }));
};

const questionIds = async (house: TestHouse): Promise<readonly string[]> =>
  (await ask(house.databaseUrl, 'SELECT id FROM question ORDER BY id')).map(({ id }) => String(id));

async function agreementsBy(
  { ledger: { read } }: TestHouse,
  ids: readonly string[],
  time: Date,
): Promise<readonly QuestionAgreement[]> {
  return computeAgreements(read, ids, await loadPublishedAnswers(read, ids, time));
}

/** The agreements of all questions by the claims that were published by a time. */
const reportedBy = async (house: TestHouse, time: string): Promise<readonly QuestionAgreement[]> =>
  agreementsBy(house, await questionIds(house), new Date(time));

/** The words of the figures of workers that count. */
async function workers(house: TestHouse, time: string): Promise<readonly string[]> {
  const all = await reportedBy(house, time);
  return all
    .flatMap(({ contexts }) => contexts.map(({ claim }) => claim))
    .filter(({ kind, words }) => kind === 'FIGURE' && words.exact.endsWith('workers'))
    .map(({ words }) => words.exact)
    .toSorted();
}

const report = (publishedAt: string | null, sentence: string, publisher = 'Quay Gazette'): ArticleInput => ({
  content: `A gas tank exploded at the Lindow refinery on Tuesday. ${sentence} The refinery stands north of Lindow.`,
  ...{ title: 'Explosion at Lindow refinery', publisher, format: 'verbatim' },
  ...{ url: `https://${publisher.toLowerCase().replaceAll(' ', '-')}.example/lindow` },
  ...(publishedAt !== null && { publishedAt }),
});

test('a time after all texts gives the agreement of now, whatever was written', async () => {
  await fc.assert(
    fc.asyncProperty(randomWrites(8), async (steps) => {
      await inHouse(async (house) => {
        for (const step of steps.flat())
          await runStep(step, { actions: house.actions, url: house.databaseUrl });
        const ids = await questionIds(house);
        const now = await computeAgreements(house.ledger.read, ids);
        expect(await agreementsBy(house, ids, FAR_AHEAD)).toEqual(now);
      });
    }),
    { numRuns: 3 },
  );
});

test('an earlier version of an article counts until the next one was published', async () => {
  await inHouse(async (house) => {
    await add(
      house,
      report('2024-03-05T09:00:00Z', 'The fire brigade said that the blast killed 4 workers.'),
    );
    await add(
      house,
      report('2024-03-05T15:00:00Z', 'The fire brigade said that the blast killed 9 workers.'),
    );
    await add(
      house,
      report('2024-03-05T12:00:00Z', 'The hospital said that the blast killed 6 workers.', 'Lindow Post'),
    );
    expect(await workers(house, '2024-03-05T08:59:00Z')).toEqual([]);
    expect(await workers(house, '2024-03-05T10:00:00Z')).toEqual(['4 workers']);
    expect(await workers(house, '2024-03-05T12:00:00Z')).toEqual(['4 workers', '6 workers']);
    expect(await workers(house, '2024-03-05T15:00:00Z')).toEqual(['6 workers', '9 workers']);
  });
});

test('a version without the figure ends it, though the question has no claim of that version', async () => {
  await inHouse(async (house) => {
    await add(
      house,
      report('2024-03-05T09:00:00Z', 'The fire brigade said that the blast killed 4 workers.'),
    );
    await add(house, report('2024-03-05T15:00:00Z', 'The fire brigade gave no number of victims.'));
    expect(await workers(house, '2024-03-05T10:00:00Z')).toEqual(['4 workers']);
    expect(await workers(house, '2024-03-05T15:00:00Z')).toEqual([]);
  });
});

test('claims without a date are counted and left out, up to the capture of their text', async () => {
  await inHouse(async (house) => {
    await add(
      house,
      report('2024-03-05T09:00:00Z', 'The fire brigade said that the blast killed 4 workers.'),
    );
    await add(house, report(null, 'The hospital said that the blast killed 6 workers.', 'Lindow Post'));
    expect(await workers(house, '2024-03-06T00:00:00Z')).toEqual(['4 workers']);
    const then = (await reportedBy(house, '2024-03-06T00:00:00Z')).filter(
      ({ contexts }) => contexts.length > 0,
    );
    expect(then.map(({ undatedCount }) => undatedCount)).toContain(1);
    expect(await workers(house, FAR_AHEAD.toISOString())).toEqual(['4 workers', '6 workers']);
    const ahead = await reportedBy(house, FAR_AHEAD.toISOString());
    expect(ahead.every(({ undatedCount }) => undatedCount === 0)).toBe(true);
  });
});

test('entries of a live blog count since their own time', async () => {
  const entry = (time: string, text: string): string =>
    `<article class="entry"><time datetime="2024-03-05T${time}:00Z">${time}</time><p>${text}</p></article>`;
  const page = `<!doctype html><html><head><title>Lindow refinery explosion: live</title>
    <meta property="article:published_time" content="2024-03-05T08:00:00Z"></head><body><main>
    <p>We follow the explosion at the Lindow refinery, with the newest reports first. A gas tank exploded there on Tuesday.</p>
    ${entry('13:30', 'The fire brigade said that the blast at the Lindow refinery killed 9 workers. Crews searched the hall.')}
    ${entry('09:10', 'The fire brigade said that the blast at the Lindow refinery killed 4 workers. The tank burned on.')}
    </main></body></html>`;
  await inHouse(async (house) => {
    await add(house, { content: page, format: 'html', url: 'https://quay-gazette.example/live' });
    expect(await workers(house, '2024-03-05T08:30:00Z')).toEqual([]);
    expect(await workers(house, '2024-03-05T09:10:00Z')).toEqual(['4 workers']);
    expect(await workers(house, '2024-03-05T13:30:00Z')).toEqual(['4 workers', '9 workers']);
  });
});
