import { accepted, refusalCodes } from '../../../support/ledger/openDesk.ts';
import { crash, openAgentDesk } from './agentDesk.ts';

type Desk = Awaited<ReturnType<typeof openAgentDesk>>;
let desk: Desk;
beforeEach(async () => {
  desk = await openAgentDesk();
});
afterEach(async () => {
  expect(await desk.differences()).toEqual([]);
  await desk.house.close();
});

const OFFICE = 'Norland Transport Safety Office';
const OTHER = 'Lasen Fire Brigade';

const one = (name: string, count: number): string => `${name}: ${String(count)}`;

describe('a relation from one text holds in the other texts of the event', () => {
  test('for a person by full name, as long as its text is active', async () => {
    await desk.add(crash(0, 'Ana Quill said'));
    await desk.add(crash(1, `The ${OFFICE} said`));
    expect(await desk.origins()).toEqual(['CORROBORATED', one('Ana Quill', 1), one(OFFICE, 1)]);
    const telling = await desk.add(crash(2, `Ana Quill, director of the ${OFFICE}, said`));
    expect(await desk.origins()).toEqual(['SINGLE_ORIGIN', one(OFFICE, 3)]);
    expect(await desk.differences()).toEqual([]);
    const undone = await desk.undo(telling);
    expect(await desk.origins()).toEqual(['CORROBORATED', one('Ana Quill', 1), one(OFFICE, 1)]);
    expect(await desk.differences()).toEqual([]);
    await desk.undo(undone.decisionId);
    expect(await desk.origins()).toEqual(['SINGLE_ORIGIN', one(OFFICE, 3)]);
  });

  test('for an acronym', async () => {
    await desk.add(crash(0, 'NTSO said'));
    await desk.add(crash(1, `The ${OFFICE} (NTSO) said`));
    expect(await desk.origins()).toEqual(['SINGLE_ORIGIN', one(OFFICE, 2)]);
  });

  test('not if two texts name different bodies', async () => {
    await desk.add(crash(1, 'Ana Quill said'));
    await desk.add(crash(2, `Ana Quill, director of the ${OFFICE}, said`));
    expect(await desk.origins()).toEqual(['SINGLE_ORIGIN', one(OFFICE, 2)]);
    await desk.add(crash(3, `Ana Quill, spokeswoman of the ${OTHER}, said`));
    const { agentId } = { agentId: await desk.agent('Ana Quill') };
    const { body } = await desk.house.query(
      'query ($id: ID!) { agent(id: $id) { body { id } speaksFor { other { name } } } }',
      {
        id: agentId,
      },
    );
    expect(body.data.agent.body).toBeNull();
    expect(body.data.agent.speaksFor).toHaveLength(2);
  });

  test('not in another event: an article that moves away loses it, and gets it back', async () => {
    const { versionId } = { versionId: await desk.add(crash(0, 'Ana Quill said')) };
    await desk.add(crash(1, `The ${OFFICE} said`));
    await desk.add(crash(2, `Ana Quill, director of the ${OFFICE}, said`));
    const [version] = await desk.house.ledger.read.versions([versionId]);
    const nameOfOrigin = async () =>
      (
        await desk.sql(
          `SELECT q.agreement -> 'origins' -> 0 ->> 'name' AS name FROM claim c JOIN claim_state s ON s.claim_id = c.id
           JOIN question_state q ON q.question_id = s.question_id WHERE c.version_id = '${versionId}' AND c.kind = 'FIGURE'`,
        )
      )[0]!['name'];
    expect(await nameOfOrigin()).toBe(OFFICE);
    const moved = accepted(
      await desk.house.actions.moveArticle(
        { articleId: version!.articleId, eventId: null, reason: 'Another train.' },
        { actor: 'ada', idempotencyKey: null },
      ),
    );
    expect(await nameOfOrigin()).toBe('Ana Quill');
    expect(await desk.differences()).toEqual([]);
    await desk.undo(moved.decisionId);
    expect(await nameOfOrigin()).toBe(OFFICE);
  });
});

describe('a decision beats the texts', () => {
  test('that a person speaks for a body; its retraction, and the retraction of that', async () => {
    await desk.add(crash(0, 'Ana Quill said'));
    await desk.add(crash(1, `The ${OFFICE} said`));
    const { decisionId } = accepted(await desk.relate('Ana Quill', 'SPEAKS_FOR', OFFICE));
    const together = ['SINGLE_ORIGIN', one(OFFICE, 2)];
    const apart = ['CORROBORATED', one('Ana Quill', 1), one(OFFICE, 1)];
    expect(await desk.origins()).toEqual(together);
    expect(await desk.differences()).toEqual([]);
    const { recordedAt } = (await desk.house.ledger.read.agentEvents([await desk.agent('Ana Quill')])).at(
      -1,
    )!;
    const undone = await desk.undo(decisionId);
    expect(undone.subjectId).toBe(await desk.agent('Ana Quill'));
    expect(await desk.origins()).toEqual(apart);
    expect(await desk.differences()).toEqual([]);
    const questions = (
      await desk.sql(`SELECT question_id AS id FROM question_state WHERE origin_count > 0`)
    ).map(({ id }) => String(id));
    const { computeAgreements } = await import('../../../../src/actions/agreements/computeAgreements.ts');
    const read = desk.house.ledger.read;
    const counts = async (at: Date | null) =>
      Math.max(
        ...(await computeAgreements(at === null ? read : read.at(at), questions)).map(
          ({ agreement }) => agreement?.origins.length ?? 0,
        ),
      );
    expect([await counts(recordedAt), await counts(null)]).toEqual([1, 2]);
    await desk.undo(undone.decisionId);
    expect(await desk.origins()).toEqual(together);
  });

  test('that a person does not speak for the body of its text; a merge and a part', async () => {
    await desk.add(crash(0, `Ana Quill, director of the ${OFFICE}, said`));
    await desk.add(crash(1, `The ${OFFICE} said`));
    await desk.add(crash(2, `The ${OTHER} said`));
    expect((await desk.origins()).slice(1)).toEqual([one(OTHER, 1), one(OFFICE, 2)]);
    const not = accepted(await desk.relate('Ana Quill', 'NOT_SPEAKS_FOR', OFFICE));
    expect((await desk.origins()).slice(1)).toEqual([one('Ana Quill', 1), one(OTHER, 1), one(OFFICE, 1)]);
    accepted(await desk.relate('Ana Quill', 'SPEAKS_FOR', OTHER));
    expect((await desk.origins()).slice(1)).toEqual([one(OTHER, 2), one(OFFICE, 1)]);
    const part = accepted(await desk.relate(OTHER, 'PART_OF', OFFICE));
    expect((await desk.origins()).slice(1)).toEqual([one(OFFICE, 3)]);
    await desk.undo(part.decisionId);
    const merged = accepted(await desk.merge(OFFICE, OTHER));
    expect((await desk.origins()).slice(1)).toEqual([one(OTHER, 3)]);
    await desk.undo(merged.decisionId);
    await desk.undo(not.decisionId);
    expect((await desk.origins()).slice(1)).toEqual([one(OTHER, 2), one(OFFICE, 1)]);
  });

  test('that two names are of two bodies, though one is a shorter form of the other', async () => {
    await desk.add(crash(0, 'The Lasen police said'));
    await desk.add(crash(1, 'The Lasen harbour police said'));
    expect((await desk.origins()).slice(1)).toEqual([one('Lasen police', 2)]);
    const { decisionId } = accepted(await desk.relate('Lasen police', 'NOT_SAME_AS', 'Lasen harbour police'));
    expect((await desk.origins()).slice(1)).toEqual([one('Lasen harbour police', 1), one('Lasen police', 1)]);
    await desk.undo(decisionId);
    expect((await desk.origins()).slice(1)).toEqual([one('Lasen police', 2)]);
  });
});

describe('refusals leave nothing behind', () => {
  test('an agent with itself, unknown agents, outlets, a circle, a contradiction of another decision', async () => {
    await desk.add(crash(0, 'Ana Quill said'), 'Lasen Courier');
    await desk.add(crash(1, `The ${OFFICE} said`));
    await desk.add(crash(2, `The ${OTHER} said`));
    const nowhere = 'agent_01h455vb4pex5vsknk084sn02q';
    const [ana, office] = [await desk.agent('Ana Quill'), await desk.agent(OFFICE)];
    const relate = (agentId: string, otherId: string) =>
      desk.house.actions.relateAgents(
        { agentId, relation: 'SPEAKS_FOR', otherId, reason: 'r' },
        { actor: 'ada', idempotencyKey: null },
      );
    expect(refusalCodes(await relate(ana, ana))).toEqual(['SAME_AGENT']);
    expect(refusalCodes(await relate(nowhere, ana))).toEqual(['NOT_FOUND']);
    expect(refusalCodes(await relate(ana, nowhere))).toEqual(['NOT_FOUND']);
    expect(refusalCodes(await desk.relate('Ana Quill', 'SPEAKS_FOR', 'Lasen Courier'))).toEqual([
      'AGENT_IS_PUBLISHER',
    ]);
    const { decisionId } = accepted(await relate(ana, office));
    expect(refusalCodes(await relate(ana, office))).toEqual(['ALREADY_DECIDED']);
    for (const result of [
      await desk.relate('Ana Quill', 'SPEAKS_FOR', OTHER),
      await desk.relate('Ana Quill', 'NOT_SPEAKS_FOR', OFFICE),
      await desk.merge('Ana Quill', OTHER),
    ]) {
      expect(refusalCodes(result)).toEqual(['RELATION_CONFLICT']);
      expect(result).toMatchObject({
        error: [{ message: expect.stringContaining(decisionId), remedy: `Retract ${decisionId} first.` }],
      });
    }
    accepted(await desk.relate(OFFICE, 'PART_OF', OTHER));
    expect(refusalCodes(await desk.relate(OTHER, 'PART_OF', 'Ana Quill'))).toEqual(['RELATION_CYCLE']);
    expect(refusalCodes(await desk.merge(OTHER, OFFICE))).toEqual(['RELATION_CYCLE']);
    expect(await desk.sql('SELECT count(*)::int AS n FROM agent_decision')).toEqual([{ n: 2 }]);
  });

  test('a decision that is brought back beside a later one, and an agent that was merged', async () => {
    await desk.add(crash(0, 'Ana Quill said'));
    await desk.add(crash(1, `The ${OFFICE} said`));
    await desk.add(crash(2, `The ${OTHER} said`));
    const first = await desk.undo(accepted(await desk.relate('Ana Quill', 'SPEAKS_FOR', OFFICE)).decisionId);
    const second = accepted(await desk.relate('Ana Quill', 'SPEAKS_FOR', OTHER));
    expect(refusalCodes(await desk.retract(first.decisionId))).toEqual(['RELATION_CONFLICT']);
    await desk.undo(second.decisionId);
    await desk.undo(first.decisionId);
    expect((await desk.origins()).slice(1)).toEqual([one(OTHER, 1), one(OFFICE, 2)]);
    accepted(await desk.merge(OFFICE, OTHER));
    expect(refusalCodes(await desk.relate(OFFICE, 'PART_OF', 'Ana Quill'))).toEqual(['AGENT_MERGED']);
    expect((await desk.origins()).slice(1)).toEqual([one(OTHER, 3)]);
  });

  test('people who decide at once: one of two contradictory decisions holds, and no decision that closes a circle', async () => {
    await desk.add(crash(0, 'Ana Quill said'));
    await desk.add(crash(1, `The ${OFFICE} said`));
    await desk.add(crash(2, `The ${OTHER} said`));
    const results = await Promise.all([
      desk.relate('Ana Quill', 'SPEAKS_FOR', OFFICE),
      desk.relate('Ana Quill', 'SPEAKS_FOR', OTHER, 'ben'),
      desk.add(crash(3, 'Ana Quill said')),
    ]);
    const decided = results.flatMap((result) => (typeof result === 'string' ? [] : [result]));
    expect(decided.filter(({ ok }) => ok)).toHaveLength(1);
    expect(decided.flatMap(refusalCodes)).toEqual(['RELATION_CONFLICT']);
    const circle = await Promise.all([desk.merge(OFFICE, OTHER), desk.merge(OTHER, OFFICE, 'ben')]);
    expect(circle.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await desk.origins()).slice(1)).toHaveLength(1);
  });
});

test('an agent has its relations with their words, its body and its history', async () => {
  await desk.add(crash(0, `Ana Quill, director of the ${OFFICE}, said`));
  await desk.add(crash(1, `The ${OFFICE} (NTSO) said`));
  await desk.add(crash(2, `The ${OTHER} said`));
  const FIELDS = `speaksFor { kind holds other { name } words { exact start end } claim { selector { exact } } actor }
    sameAs { agent { name } other { name } } body { name } mergedInto { name } history { kind relation holds reason agent { name }
    otherAgent { name } } profile { questionCount }`;
  const ask = async (name: string) => {
    const { body } = await desk.house.query(`query ($id: ID!) { agent(id: $id) { ${FIELDS} } }`, {
      id: await desk.agent(name),
    });
    expect(body.errors).toBeUndefined();
    return body.data.agent;
  };
  const ana = await ask('Ana Quill');
  expect(ana).toMatchObject({
    body: { name: OFFICE },
    speaksFor: [{ kind: 'SPEAKS_FOR', holds: true, other: { name: OFFICE }, actor: null }],
  });
  const [{ words }] = ana.speaksFor;
  expect(words.exact).toContain(OFFICE);
  expect(words.exact).toContain('Ana Quill');
  expect(crash(0, `Ana Quill, director of the ${OFFICE}, said`).slice(words.start, words.end)).toBe(
    words.exact,
  );
  expect(await ask('NTSO')).toMatchObject({ body: { name: OFFICE }, sameAs: [{ other: { name: OFFICE } }] });
  accepted(await desk.relate('Ana Quill', 'NOT_SPEAKS_FOR', OFFICE));
  expect(await ask('Ana Quill')).toMatchObject({
    body: null,
    history: [
      { kind: 'RECORDED' },
      { kind: 'TOLD', relation: 'SPEAKS_FOR', holds: true, reason: words.exact },
      { kind: 'RELATED', relation: 'SPEAKS_FOR', holds: false, otherAgent: { name: OFFICE } },
    ],
  });
  accepted(await desk.merge(OFFICE, OTHER));
  expect(await ask(OFFICE)).toMatchObject({ mergedInto: { name: OTHER }, body: { name: OTHER } });
});
