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

const NOWHERE = 'event_01h455vb4pex5vsknk084sn02q';
const commitTimes = async ({ house }: Desk, id: string): Promise<Date> =>
  (await house.ledger.read.eventHistory([id])).at(-1)!.recordedAt;

test('the stories are two events', () => {
  expect(desk.fireId).not.toBe(desk.slideId);
});

describe('two events become one', () => {
  test('with articles, questions and name; the retraction parts them, and its retraction joins them again', async () => {
    const { fireId, slideId, fire, slide } = desk;
    const before = { fire: await desk.tell(fireId), slide: await desk.tell(slideId) };
    const { decisionId } = accepted(await desk.merge(slideId, fireId));
    const at = await commitTimes(desk, fireId);
    const merged = { fire: await desk.tell(fireId), slide: await desk.tell(slideId) };
    expect(merged.fire.articles).toEqual([...before.fire.articles, ...before.slide.articles].sort());
    expect(merged.slide).toMatchObject({ articles: [], questions: [], mergedInto: { id: fireId } });
    expect(await desk.differences()).toEqual([]);

    const undone = await desk.undo(decisionId);
    expect(undone.subjectId).toBe(slideId);
    expect(await desk.tell(fireId)).toEqual(before.fire);
    expect(await desk.tell(slideId)).toEqual(before.slide);
    expect(await desk.differences()).toEqual([]);
    expect((await desk.was(fireId, at)).articleIds.toSorted()).toEqual([...fire, ...slide].sort());
    expect(await desk.was(slideId, at)).toMatchObject({ mergedIntoId: fireId, articleIds: [] });
    expect(await desk.was(slideId, new Date(at.getTime() - 1))).toMatchObject({ mergedIntoId: null });

    await desk.undo(undone.decisionId);
    expect(await desk.tell(fireId)).toEqual(merged.fire);
    expect(await desk.tell(slideId)).toEqual(merged.slide);
  });

  test('figures of both answer one question if they fit, and part with the retraction', async () => {
    const more = await desk.add(
      'Nine people died in the fire at the works by the quay, the fire brigade of Vellmark said on Friday after the blaze.',
    );
    const own = await desk.eventOf(more);
    if (own === desk.fireId) accepted(await desk.move(more, null));
    const from = await desk.eventOf(more);
    const apart = await desk.tell(desk.fireId);
    const merged = accepted(await desk.merge(desk.slideId, from));
    expect(await desk.eventOf(desk.slide[0]!)).toBe(from);
    await desk.undo(merged.decisionId);
    expect(await desk.tell(desk.fireId)).toEqual(apart);
  });

  test('later articles about either event come into the merged one', async () => {
    accepted(await desk.merge(desk.slideId, desk.fireId));
    const later = await desk.add(
      'The road below Korrin stays closed after the landslide that killed five people, the governor said on Friday.',
    );
    expect(await desk.eventOf(later)).toBe(desk.fireId);
    expect(await desk.eventOf(desk.fire[0]!)).toBe(desk.fireId);
    expect((await desk.tell(desk.slideId)).articles).toEqual([]);
  });

  test('an article added after a retraction comes along when the merge is brought back', async () => {
    const undone = await desk.undo(accepted(await desk.merge(desk.slideId, desk.fireId)).decisionId);
    const later = await desk.add(
      'The road below Korrin stays closed after the landslide that killed five people, the governor said on Friday.',
    );
    expect(await desk.eventOf(later)).toBe(desk.slideId);
    await desk.undo(undone.decisionId);
    expect(await desk.eventOf(later)).toBe(desk.fireId);
    expect((await desk.tell(desk.slideId)).articles).toEqual([]);
  });
});

describe('an article moves', () => {
  test('into another event and back', async () => {
    const { fireId, slideId, fire } = desk;
    const before = { fire: await desk.tell(fireId), slide: await desk.tell(slideId) };
    const moved = accepted(await desk.move(fire[2]!, slideId));
    expect(moved).toMatchObject({ articleId: fire[2], fromId: fireId, eventId: slideId });
    expect(await desk.eventOf(fire[2]!)).toBe(slideId);
    expect((await desk.tell(fireId)).articles).toHaveLength(2);
    expect(await desk.differences()).toEqual([]);
    const undone = await desk.undo(moved.decisionId);
    expect(undone.subjectId).toBe(fire[2]);
    expect({ fire: await desk.tell(fireId), slide: await desk.tell(slideId) }).toEqual(before);
    await desk.undo(undone.decisionId);
    expect(await desk.eventOf(fire[2]!)).toBe(slideId);
  });

  test('into a new event, which the matcher leaves alone, also with a new version', async () => {
    const { fireId, fire } = desk;
    const { eventId } = accepted(await desk.move(fire[1]!, null));
    expect((await desk.tell(fireId)).articles).toHaveLength(2);
    await desk.add(
      'The fire at the cannery of Vellmark killed nine people, the fire brigade of Vellmark said.',
    );
    await desk.add('Eleven people died in the fire at the cannery, the hospital of Vellmark said on Friday.');
    expect(await desk.eventOf(fire[1]!)).toBe(eventId);
    expect(await desk.eventOf(fire[0]!)).toBe(fireId);
    expect(await desk.eventOf(fire[2]!)).toBe(fireId);
    await desk.house.actions.addArticle(
      {
        content:
          'Twelve people died when a fire burned down the cannery of Vellmark, the hospital of Vellmark said.',
        ...{ format: 'verbatim', url: 'https://outlet1.example/report', publisher: 'Outlet 1' },
        publishedAt: '2024-03-12T09:00:00Z',
      },
      by(),
    );
    expect(await desk.eventOf(fire[1]!)).toBe(eventId);
    expect(await desk.eventOf(fire[0]!)).toBe(fireId);
  });

  test('the articles of the new event keep their event, though the moved article tells of something else', async () => {
    accepted(await desk.move(desk.fire[2]!, desk.slideId));
    await desk.add(
      'The road below Korrin stays closed after the landslide that killed five people, the governor said on Friday.',
    );
    for (const id of desk.slide) expect(await desk.eventOf(id)).toBe(desk.slideId);
    expect(await desk.eventOf(desk.fire[2]!)).toBe(desk.slideId);
    expect(await desk.eventOf(desk.fire[0]!)).toBe(desk.fireId);
  });
});

test('a name from a person holds until its retraction, and a search finds the event by it', async () => {
  const { fireId } = desk;
  const matched = (await desk.tell(fireId)).name;
  const renamed = accepted(await desk.rename(fireId, '  Night of the cannery '));
  const at = await commitTimes(desk, fireId);
  await desk.add(
    'The fire at the cannery of Vellmark killed nine people, the fire brigade of Vellmark said.',
  );
  expect((await desk.tell(fireId)).name).toBe('Night of the cannery');
  const { body } = await desk.house.query('{ events(search: "night cannery") { nodes { id name } } }');
  expect(body.data.events.nodes).toEqual([{ id: fireId, name: 'Night of the cannery' }]);
  expect(refusalCodes(await desk.rename(fireId, 'Night of the cannery'))).toEqual(['ALREADY_DECIDED']);
  const undone = await desk.undo(renamed.decisionId);
  expect((await desk.tell(fireId)).name).toBe(matched);
  expect(await desk.was(fireId, at)).toMatchObject({ name: 'Night of the cannery' });
  await desk.undo(undone.decisionId);
  expect((await desk.tell(fireId)).name).toBe('Night of the cannery');
});

test('the history of an event has the placements of the matcher and the decisions of people, with reasons', async () => {
  const { fireId, slideId, fire } = desk;
  const moved = accepted(await desk.move(fire[2]!, slideId));
  await desk.undo(moved.decisionId);
  accepted(await desk.rename(fireId, 'The cannery'));
  const { decisionId } = accepted(await desk.merge(slideId, fireId, 'ben'));
  const { body } = await desk.house.query(
    `query ($id: ID!, $article: ID!) { event(id: $id) { history { kind actor reason name isRetracted recordId
       event { id } otherEvent { id } article { id } } }
       article(id: $article) { history { kind event { id } } } }`,
    { id: fireId, article: fire[2] },
  );
  expect(body.errors).toBeUndefined();
  const { history } = body.data.event;
  expect(history.map(({ kind }: { kind: string }) => kind)).toEqual([
    ...['RECORDED', 'PLACED', 'PLACED', 'PLACED', 'MOVED', 'RETRACTED', 'RENAMED', 'MERGED'],
  ]);
  expect(history[4]).toMatchObject({
    ...{ event: { id: slideId }, otherEvent: { id: fireId }, article: { id: fire[2] }, isRetracted: true },
    ...{ actor: 'ada', reason: REASON },
  });
  expect(history[6]).toMatchObject({ name: 'The cannery' });
  expect(history[7]).toMatchObject({
    ...{ recordId: decisionId, actor: 'ben', event: { id: slideId }, otherEvent: { id: fireId } },
  });
  expect(body.data.article.history.map(({ kind }: { kind: string }) => kind)).toContain('MOVED');
});

describe('refusals leave nothing behind', () => {
  const decided = async (): Promise<number> => {
    const tables = [
      'event_merge',
      'article_move',
      'event_rename',
      'event_member',
      'event_name',
      'event',
      'answer',
    ];
    const counts = tables.map((table) => `(SELECT count(*) FROM ${table})`).join(' + ');
    return Number((await desk.sql(`SELECT ${counts} AS n`))[0]!['n']);
  };

  test('merges: itself, unknown ones, the same again, merged ones, a circle, its own part', async () => {
    const { fireId, slideId, fire } = desk;
    const { eventId: part } = accepted(await desk.move(fire[2]!, null));
    const before = await decided();
    expect(refusalCodes(await desk.merge(fireId, fireId))).toEqual(['SAME_EVENT']);
    expect(refusalCodes(await desk.merge(NOWHERE, fireId))).toEqual(['NOT_FOUND']);
    expect(refusalCodes(await desk.merge(fireId, 'no id'))).toEqual(['NOT_FOUND']);
    for (const result of [await desk.merge(part, fireId), await desk.merge(fireId, part)]) {
      expect(refusalCodes(result)).toEqual(['ALREADY_DECIDED']);
      expect(result).toMatchObject({ error: [{ message: expect.stringContaining(fire[2]!) }] });
    }
    expect(await decided()).toBe(before);
    accepted(await desk.merge(slideId, fireId));
    const merged = await decided();
    expect(refusalCodes(await desk.merge(slideId, fireId))).toEqual(['ALREADY_DECIDED']);
    expect(refusalCodes(await desk.merge(fireId, slideId))).toEqual(['MERGE_CYCLE']);
    expect(refusalCodes(await desk.merge(slideId, part))).toEqual(['EVENT_MERGED']);
    expect(refusalCodes(await desk.merge(part, slideId))).toEqual(['EVENT_MERGED']);
    expect(refusalCodes(await desk.rename(slideId, 'Gone'))).toEqual(['EVENT_MERGED']);
    expect(refusalCodes(await desk.move(fire[0]!, slideId))).toEqual(['EVENT_MERGED']);
    expect(await decided()).toBe(merged);
  });

  test('moves and names: unknown ones, the same place, an only article, no name', async () => {
    const { fireId, slideId, fire, slide } = desk;
    const alone = await desk.add(
      'The library of Ostrava lends tools since May, its director said in a short letter.',
    );
    const before = await decided();
    expect(refusalCodes(await desk.move('article_01h455vb4pex5vsknk084sn02q', fireId))).toEqual([
      'NOT_FOUND',
    ]);
    expect(refusalCodes(await desk.move(fire[0]!, NOWHERE))).toEqual(['NOT_FOUND']);
    expect(refusalCodes(await desk.move(fire[0]!, fireId))).toEqual(['SAME_EVENT']);
    expect(refusalCodes(await desk.move(alone, null))).toEqual(['SAME_EVENT']);
    expect(refusalCodes(await desk.rename(NOWHERE, 'A name'))).toEqual(['NOT_FOUND']);
    expect(refusalCodes(await desk.rename(fireId, ' '))).toEqual(['EMPTY']);
    expect(refusalCodes(await desk.rename(fireId, 'x'.repeat(301)))).toEqual(['TOO_LONG']);
    expect(await decided()).toBe(before);
    expect([...fire, ...slide].length).toBe(5);
    expect(slideId).not.toBe(fireId);
  });

  test('a retraction under a later merge, and a merge that is brought back beside another one', async () => {
    const { fireId, slideId } = desk;
    const third = await desk.eventOf(
      await desk.add('The library of Ostrava lends tools since May, its director said in a short letter.'),
    );
    const first = accepted(await desk.merge(slideId, fireId));
    const second = accepted(await desk.merge(fireId, third));
    const retract = (id: string) => desk.house.actions.retract({ id, reason: REASON }, by());
    expect(refusalCodes(await retract(first.decisionId))).toEqual(['EVENT_MERGED']);
    await desk.undo(second.decisionId);
    const undone = await desk.undo(first.decisionId);
    accepted(await desk.merge(slideId, third));
    expect(refusalCodes(await retract(undone.decisionId))).toEqual(['ALREADY_DECIDED']);
  });
});
