import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask } from '../../support/ask.ts';
import { by, REASON, accepted } from '../../support/ledger/openDesk.ts';
import { fillLedger } from '../../support/ledger/fillLedger.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { memoryCheckpointStore, sequenceAll } from '../../support/ledger/sequenceAll.ts';

const BATCH = 20;
const NOTHING = 'claim_01h455vb4pex5vsknk084sn02q';
const headStore = memoryCheckpointStore();
const DOCS = readFileSync(new URL('../../../docs/log.md', import.meta.url), 'utf8');

let house: TestHouse;
let size: number;
let claimId: string;
let questionId: string;
let erasedId: string;
beforeAll(async () => {
  house = await openTestHouse();
  const { claimIds, versionIds } = await fillLedger(house);
  claimId = claimIds[0]!;
  erasedId = versionIds[0]!;
  await sequenceAll(house.databaseUrl, { batchEntries: BATCH, headStore });
  accepted(await house.actions.eraseVersion({ versionId: erasedId, reason: REASON }, by()));
  await sequenceAll(house.databaseUrl, { batchEntries: BATCH, headStore });
  const head = (await house.ledger.log.latestCheckpoint())!;
  size = head.size;
  const [row] = await ask(house.databaseUrl, 'SELECT id FROM question ORDER BY id LIMIT 1');
  questionId = String(row!['id']);
});
afterAll(() => house.close());

interface Said {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

async function refusal(query: string, variables: Record<string, unknown> = {}): Promise<Said> {
  const { status, body } = await house.query(query, variables);
  const [error] = body.errors ?? [];
  return { status, code: error?.extensions.code, message: error?.message };
}

/** Requests to the log, each with the code of its refusal and a pattern of its message. */
const OF_LOG: readonly (readonly [field: () => string, code: string, says: RegExp])[] = [
  [() => 'checkpoint(size: 0) { size }', 'EMPTY_TREE', /Give a size of 1 or more/],
  [() => 'checkpoint(size: -1) { size }', 'EMPTY_TREE', /^-1 is not a size.*Give a size of 1 or more/],
  [() => 'checkpoint(size: 99999) { size }', 'SIZE_BEYOND_END', /has \d+ entries, not 99999\. Give/],
  [() => 'checkpoint(size: 2147483647) { size }', 'SIZE_BEYOND_END', /Give a size/],
  [() => 'checkpoint(size: 1) { size }', 'NO_CHECKPOINT', /the nearest are of 20\. Give/],
  [() => 'checkpoint(size: 21) { size }', 'NO_CHECKPOINT', /the nearest are of 20 and 40\. Give/],
  [() => `entry(position: ${size}) { kind }`, 'POSITION_BEYOND_END', /Positions count from 0/],
  [() => 'entry(position: 2147483647) { kind }', 'POSITION_BEYOND_END', /`checkpoint` tells how far/],
  [() => 'entry(position: -1) { kind }', 'NEGATIVE_POSITION', /give 0 or more/],
  [() => 'entry { kind }', 'AMBIGUOUS_INPUT', /Give exactly one/],
  [() => `entry(position: 0, subject: "${claimId}") { kind }`, 'AMBIGUOUS_INPUT', /Give exactly one/],
  [() => `inclusionProof(position: ${size}) { root }`, 'POSITION_BEYOND_END', /Positions count from 0/],
  [() => 'inclusionProof(position: 5, size: 5) { root }', 'POSITION_BEYOND_END', /Positions count from 0/],
  [() => 'inclusionProof(position: -1) { root }', 'NEGATIVE_POSITION', /give 0 or more/],
  [() => 'inclusionProof(position: 0, size: 0) { root }', 'EMPTY_TREE', /Give a size of 1 or more/],
  [() => `inclusionProof(position: 0, size: ${size + 1}) { root }`, 'SIZE_BEYOND_END', /Give a size/],
  [() => 'consistencyProof(from: 0) { toRoot }', 'EMPTY_TREE', /Give a size of 1 or more/],
  [() => 'consistencyProof(from: -3) { toRoot }', 'EMPTY_TREE', /^-3 is not a size/],
  [() => `consistencyProof(from: 1, to: ${size + 1}) { toRoot }`, 'SIZE_BEYOND_END', /Give a size/],
  [() => 'consistencyProof(from: 9, to: 8) { toRoot }', 'SIZES_REVERSED', /Give the earlier size/],
  [() => `receipt(subject: "${NOTHING}")`, 'NOT_IN_LOG', /ask again/],
  [() => `receipt(subject: "${erasedId}")`, 'ERASED', /ask for its inclusionProof/],
];

/** Inputs that are not points of the history. */
const POINTS: readonly (readonly [name: string, point: () => object, code: string, says: RegExp])[] = [
  [
    'a position beyond the end',
    () => ({ position: size + 1 }),
    'POSITION_BEYOND_END',
    /Give a position from 0/,
  ],
  ['the largest position', () => ({ position: 2147483647 }), 'POSITION_BEYOND_END', /Give a position from 0/],
  ['a position below zero', () => ({ position: -1 }), 'NEGATIVE_POSITION', /0 or more/],
  [
    'a time to come',
    () => ({ time: '2999-01-01T00:00:00Z' }),
    'TIME_IN_FUTURE',
    /Give a time that has passed/,
  ],
  [
    'a position and a time',
    () => ({ position: 1, time: '2024-01-01T00:00:00Z' }),
    'AMBIGUOUS_INPUT',
    /Give exactly one of `position` and `time`/,
  ],
  ['neither', () => ({}), 'AMBIGUOUS_INPUT', /Give exactly one of `position` and `time`/],
  [
    'a time and no position',
    () => ({ position: null, time: '2024-01-01T00:00:00Z' }),
    'AMBIGUOUS_INPUT',
    /Give/,
  ],
];

/** An id with an unreadable point, and the code of its refusal. */
const IDS: readonly [string, () => string, string, RegExp][] = [
  ['a point beyond the end', () => `${claimId}@${size + 1}`, 'POSITION_BEYOND_END', /has \d+ entries, not/],
  ['the largest point', () => `${claimId}@999999999999999`, 'POSITION_BEYOND_END', /Give a position from 0/],
  [
    'a point before the object',
    () => `${claimId}@0`,
    'NOT_AT_POINT',
    /after 0 entries of this log\. The id may/,
  ],
  ['an object of another log', () => `${NOTHING}@1`, 'NOT_AT_POINT', /may be of another log/],
  ...['', '-1', '01', '1.5', '1e3', ' 1', '1@1', '9999999999999999', 'now'].map(
    (point): (typeof IDS)[number] => [
      `a point that is none: "${point}"`,
      () => `${claimId}@${point}`,
      'MALFORMED_POINT',
      /Give an id exactly as an answer had it/,
    ],
  ),
  ['a point of no object', () => 'claim@1', 'MALFORMED_POINT', /such as `question_01j…@700`/],
];

/** Every way to read by id. */
const BY_ID: Readonly<Record<string, (id: string) => string>> = {
  node: (id) => `node(id: "${id}") { id }`,
  nodes: (id) => `nodes(ids: ["${id}"]) { id }`,
  claim: (id) => `claim(id: "${id}") { id }`,
};

/** Every way to read as of a point. */
const READS: Readonly<Record<string, () => string>> = {
  article: () => 'article(url: "https://outlet.example/0", asOf: $p) { id }',
  articles: () => 'articles(asOf: $p) { totalCount }',
  claim: () => `claim(id: "${claimId}", asOf: $p) { id }`,
  claims: () => 'claims(asOf: $p) { totalCount }',
  publisher: () => 'publisher(id: "x", asOf: $p) { id }',
  publishers: () => 'publishers(asOf: $p) { totalCount }',
  question: () => `question(id: "${questionId}", asOf: $p) { id }`,
  questions: () => 'questions(asOf: $p) { totalCount }',
  compare: () => `compare(claims: ["${claimId}", "${NOTHING}"], asOf: $p) { reason }`,
  check: () => 'check(text: "About 31 trucks had crossed.", asOf: $p) { claims { score } }',
  suggestions: () => 'suggestions(asOf: $p) { totalCount }',
  agent: () => 'agent(id: "x", asOf: $p) { id }',
  agents: () => 'agents(asOf: $p) { totalCount }',
  'diff from': () => `question(id: "${questionId}") { diff(from: $p) { cameCount } }`,
  'diff to': () => `question(id: "${questionId}") { diff(from: { position: 0 }, to: $p) { cameCount } }`,
};

describe('a request for more than the log has is refused with a code and a remedy', () => {
  test.each(
    OF_LOG.map(
      ([field, code, says]) => [field.toString().replace(/^.*?=> ?/, ''), { field, code, says }] as const,
    ),
  )('%s', async (_, { field, code, says }) => {
    const said = await refusal(`{ ledger { ${field()} } }`);
    expect(said).toMatchObject({ status: 400, code });
    expect(said.message).toMatch(says);
  });

  test.each(POINTS)('%s, by every read as of it', async (_, point, code, says) => {
    for (const [name, field] of Object.entries(READS)) {
      const said = await refusal(`query ($p: AsOf!) { ${field()} }`, { p: point() });
      expect({ name, ...said }).toMatchObject({ name, status: 400, code });
      expect(said.message).toMatch(says);
    }
    const literal = JSON.stringify(point()).replaceAll(/"(position|time)":/g, '$1:');
    const written = await refusal(`{ claims(asOf: ${literal}) { totalCount } }`);
    expect(written).toMatchObject({ status: 400, code });
    expect(written.message).toMatch(says);
  });

  test.each(IDS)('an id with %s', async (_, id, code, says) => {
    for (const [name, field] of Object.entries(BY_ID)) {
      const said = await refusal(`{ ${field(id())} }`);
      expect({ name, ...said }).toMatchObject({ name, status: 400, code });
      expect(said.message).toMatch(says);
    }
  });

  test('a diff backwards', async () => {
    const said = await refusal(
      `{ question(id: "${questionId}") { diff(from: { position: ${size} }, to: { position: 1 }) { cameCount } } }`,
    );
    expect(said).toMatchObject({ status: 400, code: 'POINTS_REVERSED' });
    expect(said.message).toMatch(/Give the earlier point as `from`/);
  });

  test('a refusal names the nearest sizes so that a client can give them', async () => {
    for (const near of [20, 40]) {
      const { body } = await house.query(`{ ledger { checkpoint(size: ${near}) { size note } } }`);
      expect(body.data.ledger.checkpoint).toMatchObject({ size: near });
    }
  });

  test('the table of the documentation has these codes and no others', () => {
    const table = /\| code .*?\n\n/s.exec(DOCS)?.[0] ?? '';
    const documented = [...table.matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code!);
    const tested = [
      ...OF_LOG.map(([, code]) => code),
      ...POINTS.map(([, , code]) => code),
      ...IDS.map(([, , code]) => code),
      'POINTS_REVERSED',
      'POINT_DIFFERS',
    ];
    // The tests of the sequencer cover the codes of a server whose log is held up.
    const known = documented.filter((code) => !code.startsWith('LOG_'));
    expect([...new Set(known)].sort()).toEqual([...new Set(tested)].sort());
  });
});
