import { ask } from '../../support/ask.ts';
import { claimOn, intaken, origin, READ_BY, READING } from '../../support/ledger/sampleClaims.ts';
import { storeArticle } from '../../support/ledger/storeArticle.ts';
import { openTestLedger } from '../../support/ledger/openTestLedger.ts';
import type { TestLedger } from '../../support/ledger/openTestLedger.ts';

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await openTestLedger();
});
afterAll(() => ledger.close());

let articles = 0;
const store = async () => {
  const text = `Quay ${articles++}: the harbour master counted 12 boats at dawn.`;
  const claim = claimOn(text, '12 boats', { attribution: [origin(`Master ${articles}`)] });
  const article = intaken(text, {
    publisher: `Outlet ${articles}`,
    url: `https://boats.example/${articles}`,
  });
  return storeArticle(ledger, article, [claim]);
};

test('all records of one transaction have one moment, in whole milliseconds', async () => {
  const { versionId } = await store();
  const rows = await ask(
    ledger.url,
    `SELECT DISTINCT moment::text, date_trunc('milliseconds', moment) = moment AS whole FROM (
       SELECT captured_at AS moment FROM article_version WHERE id = '${versionId}'
       UNION ALL SELECT recorded_at FROM claim WHERE version_id = '${versionId}'
       UNION ALL SELECT a.recorded_at FROM article a JOIN article_version v ON v.article_id = a.id AND v.id = '${versionId}'
       UNION ALL (SELECT recorded_at FROM publisher ORDER BY id DESC LIMIT 1)
       UNION ALL (SELECT recorded_at FROM agent ORDER BY id DESC LIMIT 1)) all_of_it`,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ whole: true });
});

test('ten writers at a time get ten moments in the order of their commits', async () => {
  // At its end a transaction sees exactly the transactions that committed before it.
  const seen = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const done = await ledger.write.transact(null, async (tx) => {
        const text = `Quay ${articles++}: the harbour master counted 12 boats at dawn.`;
        const article = intaken(text, { url: `https://boats.example/many/${articles}` });
        const { versionId } = await tx.appendArticle(article, [], READ_BY, READING);
        const [page] = await tx.read.pages({
          list: 'articles',
          order: 'RECORDED_AT',
          descending: false,
          limit: 100,
          fromEnd: false,
        });
        return { versionId, before: page!.positions.length };
      });
      if (done.conflict) throw new Error('there was no key to conflict with');
      return done.value;
    }),
  );
  const versions = await ledger.read.versions(seen.map(({ versionId }) => versionId));
  const momentOf = new Map(versions.map(({ id, capturedAt }) => [id, capturedAt.getTime()]));
  const inOrder = [...seen]
    .sort((a, b) => a.before - b.before)
    .map(({ versionId }) => momentOf.get(versionId)!);
  expect(new Set(inOrder).size).toBe(10);
  expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
});

test("after a clock that jumps back the moments still rise, and the ledger's clock is never set back", async () => {
  // The state after a machine's clock that was an hour ahead until now.
  await ask(ledger.url, `UPDATE ledger_clock SET last = last + interval '1 hour'`);
  const [ahead] = await ask(ledger.url, 'SELECT last FROM ledger_clock');
  const moments = [];
  for (let n = 0; n < 3; n++) {
    const { versionId } = await store();
    moments.push((await ledger.read.versions([versionId]))[0]!.capturedAt.getTime());
  }
  const from = (ahead!['last'] as Date).getTime();
  expect(moments).toEqual([from + 1, from + 2, from + 3]);
  await expect(ask(ledger.url, `UPDATE ledger_clock SET last = now()`)).rejects.toThrow(/never set back/);
});

test('a rolled-back transaction uses up its moment, and the next one is still later', async () => {
  const before = await store();
  await expect(
    ledger.write.transact(null, async (tx) => {
      await tx.addQuestions([]);
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  const after = await store();
  const [first, second] = await Promise.all(
    [before, after].map(async ({ versionId }) => (await ledger.read.versions([versionId]))[0]!.capturedAt),
  );
  expect(second! > first!).toBe(true);
});

test('rows from outside the ledger have a moment too', async () => {
  const [row] = await ask(
    ledger.url,
    `INSERT INTO publisher (id, name, name_key) VALUES ('publisher_01h455vb4pex5vsknk084sn02q', 'Quay Gazette', 'quay gazette')
     RETURNING recorded_at = (SELECT last FROM ledger_clock) AS newest, recorded_at`,
  );
  const [clock] = await ask(ledger.url, 'SELECT last FROM ledger_clock');
  expect(row!['recorded_at']).toEqual(clock!['last']);
});
