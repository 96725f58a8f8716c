import { accepted, by, REASON, refusalCodes } from '../../../support/ledger/openDesk.ts';
import { openEventDesk } from './eventDesk.ts';

type Desk = Awaited<ReturnType<typeof openEventDesk>>;
let desk: Desk;
beforeEach(async () => {
  desk = await openEventDesk();
});
afterEach(async () => {
  expect(await desk.differences()).toEqual([]);
  await desk.house.close();
});

const stray = () =>
  desk.sql(`SELECT e.id FROM event e WHERE event_merged_into(e.id) IS NOT NULL AND EXISTS (
    SELECT FROM event_member m WHERE m.event_id = e.id AND (m.cause_id IS NULL OR NOT is_retracted(m.cause_id))
    AND NOT EXISTS (SELECT FROM event_member l WHERE l.article_id = m.article_id
      AND (l.recorded_at, l.id) > (m.recorded_at, m.id) AND (l.cause_id IS NULL OR NOT is_retracted(l.cause_id))))`);

test('ten people merge the same: one does, nine see it', async () => {
  const { fireId, slideId } = desk;
  const results = await Promise.all(
    Array.from({ length: 10 }, (_, n) => desk.merge(slideId, fireId, `person ${String(n)}`)),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.flatMap(refusalCodes)).toEqual(Array(9).fill('ALREADY_DECIDED'));
  expect((await desk.tell(fireId)).articles).toHaveLength(5);
});

test('one merges there, the other back, a third moves an article between: one merge holds, no circle', async () => {
  const { fireId, slideId, fire } = desk;
  const results = await Promise.all([
    desk.merge(slideId, fireId),
    desk.merge(fireId, slideId, 'ben'),
    desk.move(fire[0]!, slideId, 'cem'),
  ]);
  expect(results.filter(({ ok }) => ok).length).toBe(1);
  const codes = results.flatMap(refusalCodes);
  expect(
    codes.every((code) => ['MERGE_CYCLE', 'EVENT_MERGED', 'ALREADY_DECIDED', 'SAME_EVENT'].includes(code)),
  ).toBe(true);
  expect(await stray()).toEqual([]);
});

test('a merge while reports of both events arrive: no article stays behind, and all questions are settled', async () => {
  const { fireId, slideId } = desk;
  const texts = [1, 2, 3, 4].flatMap((n) => [
    `The fire at the cannery of Vellmark killed ${String(8 + n)} people, the fire brigade of Vellmark said. Report ${String(n)}.`,
    `The landslide on the road below Korrin killed ${String(3 + n)} people, the governor said. Report ${String(n)}.`,
  ]);
  const [merged, ...added] = await Promise.all([
    desk.merge(slideId, fireId),
    ...texts.map((text) => desk.add(text)),
  ]);
  accepted(merged);
  expect(await stray()).toEqual([]);
  const events = new Set(await Promise.all([...desk.fire, ...desk.slide, ...added].map(desk.eventOf)));
  expect([...events]).toEqual([fireId]);
  const told = await desk.tell(fireId);
  await desk.undo(accepted(merged).decisionId);
  expect((await desk.tell(slideId)).articles.length).toBeGreaterThanOrEqual(2);
  expect(told.articles).toHaveLength(13);
});

test('a repeat under the same key gets the same answer, another request under it is refused', async () => {
  const { fireId, slideId, fire } = desk;
  const keyed = (articleId: string, eventId: string) =>
    desk.house.actions.moveArticle({ articleId, eventId, reason: REASON }, by('ada', 'move-key'));
  const [one, two] = await Promise.all([keyed(fire[0]!, slideId), keyed(fire[0]!, slideId)]);
  expect(accepted(one)).toEqual(accepted(two));
  expect(refusalCodes(await keyed(fire[0]!, fireId))).toEqual(['IDEMPOTENCY_CONFLICT']);
});
