import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import dns from 'node:dns';
import { mock } from 'node:test';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import {
  ADD,
  addFerries,
  BAD_INPUT,
  CLAIMS,
  INVALID,
  sendArticle,
  withVariables,
} from '../../support/processes/claimAttacks.ts';
import { post } from '../../support/processes/sendRequest.ts';
import { testAttacks } from '../../support/processes/testAttacks.ts';
import type { Attack } from '../../support/processes/testAttacks.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
  await addFerries(house);
});
afterAll(() => house.close());
const origin = (): string => house.origin;

const BAD = { status: 400, code: 'BAD_REQUEST' } as const;

const addArticle = (input: Record<string, string>): ReturnType<TestHouse['query']> =>
  sendArticle(house, input);
const withLiteral = (where: string, told: Pick<Attack, 'status' | 'code'> = INVALID): Attack => ({
  name: where,
  request: post({ query: `{claims(where:${where}){totalCount}}` }),
  ...told,
});

describe('row 16: conditions and variables of another form', () => {
  testAttacks(origin, [
    ...[
      { value: { equals: 5 } },
      { value: { not: '5' } },
      { quote: { startsWith: 'a' } },
      { quote: { contains: { mode: 'insensitive' } } },
      { OR: [{}] },
      { AND: {} },
      { article: { is: { url: 'a' } } },
      { versionId: { eq: 'a' } },
      { constructor: { eq: 'a' } },
      { toString: { eq: 'a' } },
      { kind: { eq: 'figure' } },
      { kind: { eq: 5 } },
      { kind: 'FIGURE' },
      { value: { eq: 5 } },
      { value: { eq: '1e5' } },
      { value: { eq: 'NaN' } },
      { value: { eq: '9'.repeat(101) } },
      { id: { in: [null] } },
      { id: { eq: { a: 1 } } },
      { publishedAt: { gt: 'yesterday' } },
      { publishedAt: { gt: '2024-13-01T00:00:00Z' } },
      { publishedAt: { gt: '2024-02-30' } },
      { publishedAt: { gt: 1_700_000_000 } },
      { and: Array.from({ length: 51 }, () => ({ id: { eq: 'a' } })) },
      { not: { not: { not: { not: { not: {} } } } } },
      { id: { in: Array.from({ length: 101 }, () => 'a') } },
      { quote: { contains: 'a'.repeat(201) } },
      'kind = 1',
      [5],
      5,
    ].map((where) => withVariables(JSON.stringify(where).slice(0, 80), CLAIMS, { where })),
    withLiteral('{value:{equals:"5"}}'),
    withLiteral('{unknown:{eq:"5"}}'),
    withLiteral('{__proto__:{eq:"5"}}'),
    withLiteral('"kind = 1"'),
    withLiteral('{value:{eq:5}}'),
    {
      name: 'a variable that is missing',
      request: post({ query: 'query($id: ID!){claim(id:$id){id}}' }),
      ...BAD_INPUT,
    },
    { name: 'variables as an array', request: post({ query: CLAIMS, variables: [1] }), ...BAD },
    { name: 'variables as a string', request: post({ query: CLAIMS, variables: '{}' }), ...BAD },
    { name: 'variables as a number', request: post({ query: CLAIMS, variables: 5 }), ...BAD },
    {
      name: '__proto__ in variables',
      request: post(`{"query":"{__typename}","variables":{"where":{"__proto__":{"kind":{"eq":"FIGURE"}}}}}`),
      ...BAD,
    },
    {
      name: '__proto__ written with escapes',
      request: post(`{"query":"{__typename}","\\u005f_proto__":{"variables":{}}}`),
      ...BAD,
    },
    {
      name: 'an article with both text and html',
      request: post({ query: ADD, variables: { input: { text: 'One.', html: '<p>One.' } } }),
      ...BAD_INPUT,
    },
    withVariables('an article with neither', ADD, { input: {} }),
    withVariables('an article with a text of null', ADD, { input: { text: null } }),
    withVariables('an article with an unknown field', ADD, { input: { text: 'One.', id: 'a' } }),
    withVariables('a key of 256 characters', ADD, {
      input: { text: 'One.', idempotencyKey: 'a'.repeat(256) },
    }),
    ...['title', 'publisher', 'language', 'externalId'].map((field) =>
      withVariables(`a blank ${field}`, ADD, { input: { text: 'One.', [field]: ' \u00a0' } }),
    ),
    withVariables('an empty key', ADD, { input: { text: 'One.', idempotencyKey: '' } }),
  ]);

  test.each(['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00'])(
    'the moment %s, which PostgreSQL may not know, is compared or refused',
    async (moment) => {
      const answer = await house.query(CLAIMS, { where: { publishedAt: { gte: moment, lte: moment } } });
      expect([200, 400]).toContain(answer.status);
      const added = await addArticle({ text: `It was written ${moment}.`, publishedAt: moment });
      expect([200, 400]).toContain(added.status);
    },
  );

  test('a number of a hundred digits is compared', async () => {
    const answer = await house.query(CLAIMS, {
      where: { value: { lt: '9'.repeat(100), gt: `-0.${'0'.repeat(97)}` } },
    });
    expect(answer).toMatchObject({ status: 200, body: { data: { claims: { totalCount: 2 } } } });
  });
});

describe('row 20: NUL and halves of surrogate pairs', () => {
  const broken = ['\\u0000', '\\ud800', '\\udc00', '\\udc00\\ud800', 'a\\ud83d b'];
  const places: [string, (string: string) => string][] = [
    ['search', (text) => `{"query":${JSON.stringify(CLAIMS)},"variables":{"search":"${text}"}}`],
    [
      'a condition',
      (text) => `{"query":${JSON.stringify(CLAIMS)},"variables":{"where":{"quote":{"eq":"${text}"}}}}`,
    ],
    [
      'a list',
      (text) => `{"query":${JSON.stringify(CLAIMS)},"variables":{"where":{"id":{"in":["a","${text}"]}}}}`,
    ],
    ['a cursor', (text) => `{"query":${JSON.stringify(CLAIMS)},"variables":{"after":"${text}"}}`],
    ['an id', (text) => `{"query":"query($id:ID!){node(id:$id){id}}","variables":{"id":"${text}"}}`],
    ...['text', 'html', 'url', 'title', 'publisher', 'publishedAt', 'externalId', 'idempotencyKey'].map(
      (field): [string, (string: string) => string] => [
        field,
        (text) =>
          `{"query":${JSON.stringify(ADD)},"variables":{"input":{${field === 'text' || field === 'html' ? '' : '"text":"One.",'}"${field}":"${text}"}}}`,
      ],
    ),
    ['a literal', (text) => `{"query":"{claims(search:\\"${text}\\"){totalCount}}"}`],
    ['a variable that is not used', (text) => `{"query":"{__typename}","variables":{"${text}":1}}`],
  ];
  testAttacks(
    origin,
    places.flatMap(([place, body]) =>
      broken.map((text) => ({
        name: `${text} in ${place}`,
        request: post(body(text)),
        status: 400,
        // The lexer of GraphQL refuses the surrogates already.
        code: place === 'a literal' && text !== '\\u0000' ? 'GRAPHQL_PARSE_FAILED' : 'BAD_USER_INPUT',
      })),
    ),
  );
  testAttacks(origin, [
    {
      name: 'a NUL in the name of the operation',
      request: post({ query: 'query A{__typename}', operationName: '\0' }),
      status: 400,
      code: 'OPERATION_RESOLUTION_FAILURE',
    },
    {
      name: 'a surrogate escaped in GraphQL',
      request: post({ query: '{claims(search:"\\ud800"){totalCount}}' }),
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
    },
    {
      name: 'a NUL escaped in GraphQL',
      request: post({ query: '{claims(search:"\\u0000"){totalCount}}' }),
      ...BAD_INPUT,
    },
    {
      name: 'a NUL as a default',
      request: post({ query: 'query($s: String = "\\u0000"){claims(search:$s){totalCount}}' }),
      ...BAD_INPUT,
    },
  ]);
});

describe('row 24: addresses outside the public web', () => {
  const urls = [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://example.com/a',
    'data:text/html,a',
    'gopher://example.com/',
    'http://169.254.169.254/latest/meta-data/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://localhost/',
    'http://localhost./',
    'http://a.localhost/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.0.1/',
    'http://100.64.0.1/',
    'http://printer.local/',
    'http://intranet/',
    'http://１２７.０.０.１/',
    'http://user:password@example.com/',
    '//example.com/',
    'example.com',
    'http://',
    'http://example.com:99999/',
    '',
    ' ',
    `https://example.com/${'a'.repeat(10_240)}`,
  ];
  testAttacks(origin, [
    ...urls.map((url) => withVariables(`adding ${url.slice(0, 60)}`, ADD, { input: { text: 'One.', url } })),
    ...urls
      .slice(0, 10)
      .map((url) =>
        withVariables(`asking for ${url}`, 'query($url: HttpUrl){article(url:$url){id}}', { url }),
      ),
    {
      name: 'a literal',
      request: post({ query: '{article(url:"javascript:alert(1)"){id}}' }),
      ...INVALID,
    },
  ]);

  test('none of them was stored', async () => {
    expect(await house.ledger.read.counts({ list: 'articles', where: { url: { contains: ':' } } })).toEqual([
      0,
    ]);
  });

  test('a good address is stored and never looked up', async () => {
    const lookup = mock.method(dns, 'lookup');
    const url = 'https://harbour.example/2024/storm';
    const added = await addArticle({ text: 'Four boats were lost.', url });
    expect(added.body).toMatchObject({ data: { addArticle: { outcome: 'ADDED' } } });
    const found = await house.query('query($url: HttpUrl){article(url:$url){url}}', { url });
    expect(found.body).toEqual({ data: { article: { url } } });
    expect(lookup.mock.callCount()).toBe(0);
    lookup.mock.restore();
  });
});
