import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { curationOver } from '../../support/ledger/curationOver.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
const { add, mutate } = curationOver(() => house);

const articleOf = async (versionId: string): Promise<{ id: string; event: { id: string } }> =>
  (
    await house.query(
      'query ($id: ID!) { node(id: $id) { ... on ArticleVersion { article { id event { id } } } } }',
      {
        id: versionId,
      },
    )
  ).body.data.node.article;

test('moveArticle, renameEvent, mergeEvents and retract, each with the objects that it changes', async () => {
  const one = await articleOf((await add(31)).versionId);
  const other = await articleOf((await add(32)).versionId);
  expect(other.event).toEqual(one.event);
  const reason = 'Two storms.';
  const moved = await mutate(
    'moveArticle',
    { articleId: other.id, reason },
    'decisionId article { id event { id } } event { id articles { totalCount } } from { id articles { totalCount } }',
  );
  expect(moved).toMatchObject({
    ...{ refusals: [], decisionId: expect.stringMatching(/^move_/) },
    ...{ article: { id: other.id, event: { id: moved.event.id } }, event: { articles: { totalCount: 1 } } },
    from: { id: one.event.id, articles: { totalCount: 1 } },
  });
  const again = await mutate(
    'moveArticle',
    { articleId: other.id, eventId: moved.event.id, reason },
    'decisionId',
  );
  expect(again).toMatchObject({
    decisionId: null,
    refusals: [{ code: 'SAME_EVENT', field: 'eventId', remedy: expect.stringMatching(/another event/) }],
  });
  const named = await mutate(
    'renameEvent',
    { eventId: moved.event.id, name: 'The second storm', reason },
    'event { name }',
  );
  expect(named).toEqual({ event: { name: 'The second storm' }, refusals: [] });
  const refused = await mutate(
    'mergeEvents',
    { eventId: moved.event.id, intoId: one.event.id, reason },
    'event { id }',
  );
  expect(refused).toMatchObject({
    event: null,
    refusals: [{ code: 'ALREADY_DECIDED', remedy: `Retract ${moved.decisionId as string} first.` }],
  });
  const back = await mutate(
    'retract',
    { id: moved.decisionId, reason },
    'subject { id ... on Article { event { id } } }',
  );
  expect(back.subject).toEqual({ id: other.id, event: one.event });
  const merged = await mutate(
    'mergeEvents',
    { eventId: moved.event.id, intoId: one.event.id, reason },
    'decisionId event { id } merged { id mergedInto { id } history { kind } }',
  );
  expect(merged).toMatchObject({
    ...{ refusals: [], event: one.event },
    merged: { id: moved.event.id, mergedInto: one.event },
  });
  expect(merged.merged.history.map(({ kind }: { kind: string }) => kind)).toEqual([
    ...['RECORDED', 'MOVED', 'RENAMED', 'RETRACTED', 'MERGED'],
  ]);
});

test('an id of a point in the past is refused: decisions are about the present', async () => {
  const one = await articleOf((await add(40)).versionId);
  const refused = await mutate(
    'renameEvent',
    { eventId: `${one.event.id}@0`, name: 'x', reason: 'r' },
    'event { id }',
  );
  expect(refused).toMatchObject({ event: null, refusals: [{ code: 'AS_OF_ID' }] });
});
