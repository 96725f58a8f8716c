import fc from 'fast-check';
import { EMPTY_LEDGER } from '../../../src/ledger/asOf/asOfInstant.ts';
import { ask } from '../../support/ask.ts';
import { randomWrites, runStep } from '../../support/ledger/randomWrites.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { openTestSequencer } from '../../support/ledger/openTestSequencer.ts';
import type { TestSequencer } from '../../support/ledger/openTestSequencer.ts';

const DIFF = `before { agreement { verdict } claims { totalCount } } after { agreement { verdict originCount } claims { totalCount } }
  cameCount leftCount
  came { claim { id selector { exact } } otherQuestion { id } cause { recordId kind position } }
  left { claim { id } otherQuestion { id } cause { recordId kind position actor reason } }
  causes { recordId kind position recordedAt }`;

describe('the diff of a question', () => {
  let house: TestHouse;
  let sequencer: TestSequencer;
  beforeAll(async () => {
    house = await openTestHouse();
    sequencer = await openTestSequencer(house.databaseUrl);
  });
  afterAll(async () => {
    await sequencer.close();
    await house.close();
  });

  const add = (outlet: number, count: number) =>
    runStep(
      { kind: 'add', event: 0, outlet, count, who: outlet },
      { actions: house.actions, url: house.databaseUrl },
    );
  const mutate = async (verb: string, input: Record<string, unknown>, fields: string) => {
    const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
    const { body } = await house.query(
      `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} refusals { message } } }`,
      { input },
    );
    expect(body.data[verb].refusals).toEqual([]);
    return body.data[verb];
  };
  const diff = async (id: string, from: unknown, to: unknown = null) => {
    const { body } = await house.query(
      `query ($id: ID!, $from: AsOf!, $to: AsOf) { question(id: $id) { diff(from: $from, to: $to) { ${DIFF} } } }`,
      { id, from, to },
    );
    expect(body.errors).toBeUndefined();
    return body.data.question.diff;
  };

  const SUPERSEDED = {
    ...{ kind: 'SUPERSEDED', actor: null, reason: null },
    recordId: expect.stringMatching(/^version_/),
    position: expect.any(Number),
  };
  /** The cause of a change that a person decided and that has no place in the log yet. */
  const decided = (recordId: string, kind: string, reason: string) => ({
    ...{ recordId, kind, reason },
    position: null,
    actor: 'tester',
  });

  test('names added and removed claims with their causes and places in the log', async () => {
    await add(0, 80);
    await add(1, 50);
    const { position: first } = await sequencer.sequence();
    const { body } = await house.query(
      '{ questions(search: "killed", where: { kind: { eq: FIGURE }, claimCount: { eq: 2 } }) { nodes { id claims { nodes { id selector { exact } } } } } }',
    );
    const [question] = body.data.questions.nodes;
    const claimOf = (exact: string): string =>
      question.claims.nodes.find(({ selector }: { selector: { exact: string } }) =>
        selector.exact.includes(exact),
      ).id;
    const [eighty, fifty] = [claimOf('80'), claimOf('50')];

    await add(2, 200);
    await add(0, 81);
    const { position: second } = await sequencer.sequence();
    const split = await mutate(
      'splitQuestion',
      { questionId: question.id, claimIds: [fifty], reason: 'Another boat.' },
      'decisionId part { id }',
    );
    const claimId = (await diff(question.id, { position: first })).came[0].claim.id;
    const judgement = { claimId, verdict: 'NEGATIVE', reason: 'It is of last year.' };
    const judged = await mutate('judgeClaim', judgement, 'decisionId');

    const early = await diff(question.id, { position: first }, { position: second });
    expect(early.before).toEqual({ agreement: { verdict: 'CONTESTED' }, claims: { totalCount: 2 } });
    expect(early.after).toMatchObject({ claims: { totalCount: 3 } });
    expect(early.came.map(({ claim, cause }: never) => [claim['selector']['exact'], cause['kind']])).toEqual([
      ['200 passengers', 'RECORDED'],
      ['81 passengers', 'RECORDED'],
    ]);
    expect(early.left).toEqual([
      {
        claim: { id: `${eighty}@${second}` },
        otherQuestion: null,
        cause: SUPERSEDED,
      },
    ]);
    for (const { position } of early.causes) {
      expect(position).toBeGreaterThanOrEqual(first);
      expect(position).toBeLessThan(second);
    }

    const late = await diff(question.id, { position: second });
    expect(late).toMatchObject({ cameCount: 0, leftCount: 2, came: [] });
    expect(late.left).toEqual([
      {
        claim: { id: fifty },
        otherQuestion: { id: split.part.id },
        cause: decided(split.decisionId, 'SPLIT', 'Another boat.'),
      },
      {
        claim: { id: early.came[0].claim.id.split('@')[0] },
        otherQuestion: null,
        cause: decided(judged.decisionId, 'JUDGED', 'It is of last year.'),
      },
    ]);

    const whole = await diff(question.id, { position: 0 });
    expect(whole.before).toBeNull();
    expect(whole.came.map(({ cause }: { cause: { kind: string } }) => cause.kind)).toEqual(['RECORDED']);
    expect(whole.left).toEqual([]);
  });

  test('names a retraction that was itself retracted in between', async () => {
    await add(3, 90);
    const { position } = await sequencer.sequence();
    const { body } = await house.query(
      '{ article(url: "https://outlet3.example/0") { currentVersion { id } claims(where: { kind: { eq: FIGURE } }) { nodes { question { id } } } } }',
    );
    const { currentVersion, claims } = body.data.article;
    const retract = async (id: string): Promise<string> =>
      (await mutate('retract', { id, reason: 'For now.' }, 'decisionId')).decisionId;
    const taken = await retract(currentVersion.id);
    const back = await retract(taken);
    const { position: end } = await sequencer.sequence();
    const changed = await diff(claims.nodes[0].question.id, { position });
    expect(changed).toMatchObject({ cameCount: 0, leftCount: 0 });
    expect(changed.causes).toMatchObject([
      { recordId: taken, kind: 'RETRACTED' },
      { recordId: back, kind: 'RETRACTED' },
    ]);
    for (const cause of changed.causes) {
      expect(cause.position).toBeGreaterThanOrEqual(position);
      expect(cause.position).toBeLessThan(end);
    }
  });

  test('from one point to the same nothing changed, and backwards is refused', async () => {
    const { position } = await sequencer.sequence();
    const { body } = await house.query('{ questions(first: 1) { nodes { id } } }');
    const [{ id }] = body.data.questions.nodes;
    expect(await diff(id, { position }, { position })).toMatchObject({ came: [], left: [], causes: [] });
    const backwards = await house.query(
      `query ($id: ID!, $from: AsOf!, $to: AsOf!) { question(id: $id) { diff(from: $from, to: $to) { cameCount } } }`,
      { id, from: { position }, to: { position: 1 } },
    );
    expect(backwards.status).toBe(400);
    expect(backwards.body.errors[0].message).toMatch(/Give the earlier point as `from`/);
  });

  test('the later point is the point of the read above it', async () => {
    const { position } = await sequencer.sequence();
    const { body } = await house.query(
      '{ questions(first: 1, orderBy: { field: ORIGINS }) { nodes { id } } }',
    );
    const [{ id }] = body.data.questions.nodes;
    const { body: then } = await house.query(
      `query ($id: ID!, $asOf: AsOf, $from: AsOf!) { question(id: $id, asOf: $asOf) { diff(from: $from) { leftCount after { id claims { totalCount } } } } }`,
      { id, asOf: { position }, from: { position: 0 } },
    );
    const { body: direct } = await house.query(
      'query ($id: ID!, $asOf: AsOf) { question(id: $id, asOf: $asOf) { id claims { totalCount } } }',
      { id, asOf: { position } },
    );
    expect(then.data.question.diff.after).toEqual(direct.data.question);
  });

  test('the history of an article has its versions and retractions', async () => {
    const { body } = await house.query(
      '{ article(url: "https://outlet0.example/0") { currentVersion { id } history { recordId kind isRetracted retracts } } }',
    );
    const { currentVersion, history } = body.data.article;
    expect(history).toEqual([
      { recordId: expect.stringMatching(/^version_/), kind: 'RECORDED', isRetracted: false, retracts: null },
      { recordId: currentVersion.id, kind: 'SUPERSEDED', isRetracted: false, retracts: null },
    ]);
    const { decisionId } = await mutate(
      'retract',
      { id: currentVersion.id, reason: 'Withdrawn.' },
      'decisionId',
    );
    const { body: after } = await house.query(
      '{ article(url: "https://outlet0.example/0") { history { recordId kind isRetracted retracts } } }',
    );
    expect(after.data.article.history.slice(1)).toEqual([
      { ...history[1], isRetracted: true },
      { recordId: decisionId, kind: 'RETRACTED', isRetracted: false, retracts: currentVersion.id },
    ]);
  });
});

test('after any writes the diff is the difference of the active claims, each with a cause, also of retractions', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomWrites(14),
      fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 8, maxLength: 8 }),
      async (steps, pairs) => {
        const house = await openTestHouse();
        try {
          const moments: Date[] = [EMPTY_LEDGER];
          for (const together of steps) {
            await Promise.all(
              together.map((step) => runStep(step, { actions: house.actions, url: house.databaseUrl })),
            );
            moments.push((await ask(house.databaseUrl, 'SELECT last FROM ledger_clock'))[0]!['last'] as Date);
          }
          const questionIds = (await ask(house.databaseUrl, 'SELECT id FROM question')).map((row) =>
            String(row['id']),
          );
          const { read } = house.ledger;
          for (const [a, b] of pairs) {
            const [from, to] = [a % moments.length, b % moments.length].sort((x, y) => x - y);
            const [since, until] = [moments[from!]!, moments[to!]!];
            const key = (claim: { claimId: string; questionId: string }) =>
              `${claim.questionId} ${claim.claimId}`;
            const before = new Set((await read.at(since).activeClaims(questionIds)).map(key));
            const after = new Set((await read.at(until).activeClaims(questionIds)).map(key));
            const changes = await read.at(until).questionChanges(since, questionIds);
            const keys = (came: boolean) =>
              changes
                .filter((change) => change.came === came)
                .map(key)
                .sort();
            expect(keys(true)).toEqual([...after].filter((one) => !before.has(one)).sort());
            expect(keys(false)).toEqual([...before].filter((one) => !after.has(one)).sort());
            for (const { recordedAt } of changes) {
              expect(recordedAt > since).toBe(true);
              expect(recordedAt <= until).toBe(true);
            }
            const causes = await read.at(until).questionCauses(since, questionIds);
            expect(causes.every(({ recordedAt }) => recordedAt > since && recordedAt <= until)).toBe(true);
            // Every step that changed the active claims has its own cause.
            let stood = before;
            for (let step = from! + 1; step <= to!; step++) {
              const stands = new Set((await read.at(moments[step]!).activeClaims(questionIds)).map(key));
              const moved = [...stood, ...stands].filter((one) => stood.has(one) !== stands.has(one));
              const told = causes.filter(
                ({ recordedAt }) => recordedAt > moments[step - 1]! && recordedAt <= moments[step]!,
              );
              const questionsOf = new Set(moved.map((one) => one.split(' ')[0]!));
              expect(told.map(({ questionId }) => questionId)).toEqual(
                expect.arrayContaining([...questionsOf]),
              );
              stood = stands;
            }
          }
        } finally {
          await house.close();
        }
      },
    ),
    { numRuns: 4, seed: 20241122, endOnFailure: true },
  );
});
