import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { get, post, sendRequest } from '../../support/processes/sendRequest.ts';
import { testAttacks } from '../../support/processes/testAttacks.ts';
import type { Attack } from '../../support/processes/testAttacks.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
const origin = (): string => house.origin;

const PARSE = { status: 400, code: 'GRAPHQL_PARSE_FAILED' } as const;
const INVALID = { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' } as const;
const TOO_LARGE = { status: 400, code: 'QUERY_TOO_LARGE' } as const;
const BAD_INPUT = { status: 400, code: 'BAD_USER_INPUT' } as const;

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
/** `inner` inside `count` times the opening of fields, closed again. */
const nested = (count: number, opening: string, inner: string): string =>
  opening.repeat(count) + inner + '}'.repeat(count * opening.split('{').slice(1).length);
const documentOf = (name: string, query: string, told: Pick<Attack, 'status' | 'code'>): Attack => ({
  name,
  request: post({ query }),
  ...told,
  isQuick: true,
});

describe('rows 2 and 3: documents that are not valid', () => {
  testAttacks(origin, [
    documentOf('an unknown field', '{claimz{id}}', INVALID),
    documentOf('an unknown argument', '{claims(limit: 5){totalCount}}', INVALID),
    documentOf('a field without its fields', '{claims}', INVALID),
    documentOf('a syntax error', '{claims(', PARSE),
    documentOf('only a comment', '# nothing', PARSE),
    documentOf('an unknown operation type', 'subscription { claims { totalCount } }', BAD_INPUT),
    { name: 'an empty query', request: post({ query: '' }), status: 400, code: 'BAD_REQUEST' },
    {
      name: 'two operations and no name',
      request: post({ query: 'query A{__typename} query B{__typename}' }),
      status: 400,
      code: 'OPERATION_RESOLUTION_FAILURE',
    },
  ]);
});

describe('row 32: a request with a hash instead of its query', () => {
  const persisted = (sha256Hash: string): object => ({ persistedQuery: { version: 1, sha256Hash } });
  const refused = { status: 400, code: 'PERSISTED_QUERY_NOT_SUPPORTED' } as const;
  testAttacks(origin, [
    { name: 'a hash alone', request: post({ extensions: persisted('ab'.repeat(32)) }), ...refused },
    {
      name: 'a query under the hash of another',
      request: post({ query: '{__typename}', extensions: persisted('ab'.repeat(32)) }),
      ...refused,
    },
    {
      name: 'a hash over GET',
      request: get({ extensions: JSON.stringify(persisted('ab'.repeat(32))) }),
      ...refused,
    },
  ]);
});

describe('rows 8 to 10: too many fields, and too many levels', () => {
  testAttacks(origin, [
    documentOf('31 aliases of one field', `{${times(31, (n) => `a${n}: __typename`)}}`, TOO_LARGE),
    documentOf(
      '1,000 aliases of one field',
      `{${times(1_000, (n) => `a${n}: publishers{totalCount}`)}}`,
      PARSE,
    ),
    documentOf(
      'aliases multiplied by fragments',
      `{${times(31, () => '...F')}} fragment F on Query {a: publishers{totalCount}}`,
      TOO_LARGE,
    ),
    documentOf('10 unknown directives', `{__typename ${times(10, (n) => `@d${n}`)}}`, INVALID),
    documentOf('300 unknown directives', `{__typename ${times(300, (n) => `@d${n}`)}}`, INVALID),
    documentOf('5,000 @skip on one field', `{__typename ${times(5_000, () => '@skip(if:false)')}}`, PARSE),
    documentOf('100 @skip on one field', `{__typename ${times(100, () => '@skip(if:false)')}}`, INVALID),
    documentOf('300 unknown fields', `{${times(300, (n) => `f${n}`)}}`, INVALID),
    documentOf(
      'a depth of 10 through claims, article, claims',
      `{claims{nodes{article{claims{nodes{article{claims{nodes{article{id}}}}}}}}}}`,
      TOO_LARGE,
    ),
    documentOf(
      'a depth of 14',
      `{${nested(4, 'claims(first:1){nodes{article{', 'claims{totalCount}')}}`,
      TOO_LARGE,
    ),
    documentOf(
      'a depth hidden in fragments',
      `{claims(first:1){nodes{...A}}} ${['A', 'B', 'C', 'D']
        .map(
          (name, n) =>
            `fragment ${name} on Claim {article{claims(first:1){nodes{${['...B', '...C', '...D', 'id'][n]}}}}}`,
        )
        .join(' ')}`,
      TOO_LARGE,
    ),
  ]);

  test('row 9: 400 duplicate fields are one field', async () => {
    const answer = await sendRequest(origin(), post({ query: `{${times(400, () => '__typename')}}` }));
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { data: { __typename: 'Query' } }]);
  });
});

describe('rows 11 to 14: documents that keep a parser or validator busy', () => {
  testAttacks(origin, [
    documentOf(
      'a fragment cycle',
      '{claims{nodes{...A}}} fragment A on Claim{article{...B}} fragment B on Article{claims{nodes{...A}}}',
      INVALID,
    ),
    documentOf('a fragment that spreads itself', '{...A} fragment A on Query{...A}', INVALID),
    documentOf('circular introspection', `{__schema{types{${nested(9, 'fields{type{', 'name')}}}}`, INVALID),
    documentOf(
      '100 times 60 overlapping inline fragments',
      `{${times(100, () => `...on Query{${times(60, (n) => `...on Query{node(id:"${n}"){id}}`)}}`)}}`,
      PARSE,
    ),
    documentOf(
      'as many overlapping inline fragments as the token limit lets in',
      `{${times(20, () => `...{${times(10, () => '...{__typename}')}}`)} ...{__typename: nothing}}`,
      INVALID,
    ),
    documentOf('9,000 identical fields', `{${times(9_000, () => '__typename')}}`, PARSE),
    documentOf('20,000 nested braces', '{'.repeat(20_000), PARSE),
    documentOf('20,000 nested fields', nested(20_000, 'a{', 'b'), PARSE),
    documentOf('10,000 nested brackets in a literal', `{nodes(ids:${'['.repeat(10_000)}`, PARSE),
    documentOf(
      '450 nested brackets in a literal',
      `{nodes(ids:${'['.repeat(450)}${']'.repeat(450)}){id}}`,
      INVALID,
    ),
    documentOf(
      '450 nested lists in a type',
      `query($a:${'['.repeat(450)}ID${']'.repeat(450)}){__typename}`,
      INVALID,
    ),
    documentOf(
      '200 nested objects in a literal',
      `{claims(where:${'{not:'.repeat(200)}{}${'}'.repeat(200)}){totalCount}}`,
      BAD_INPUT,
    ),
    {
      name: '100,000 nested brackets in the JSON body',
      request: post(
        `{"query":"{__typename}","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
      ),
      status: 400,
      code: 'BAD_REQUEST',
      isQuick: true,
    },
    {
      name: '100,000 nested brackets as the JSON body',
      request: post('['.repeat(100_000)),
      status: 400,
      code: 'BAD_REQUEST',
      isQuick: true,
    },
    {
      name: '2,000 nested brackets in variables of a GET',
      request: get({ query: '{__typename}', variables: `{"a":${'['.repeat(2_000)}${']'.repeat(2_000)}}` }),
      status: 400,
      code: 'BAD_REQUEST',
      isQuick: true,
    },
  ]);
});

describe('row 15: pages that are too large', () => {
  const query = 'query($n: Int){claims(first:$n){totalCount}}';
  testAttacks(origin, [
    documentOf('first: 101', '{claims(first:101){totalCount}}', BAD_INPUT),
    documentOf('first: 1000000', '{claims(first:1000000){totalCount}}', BAD_INPUT),
    documentOf('first: 1000000 with rows', '{claims(first:1000000){nodes{id}}}', TOO_LARGE),
    documentOf('first: -1', '{claims(first:-1){nodes{id}}}', BAD_INPUT),
    documentOf('first: 0', '{claims(first:0){nodes{id}}}', BAD_INPUT),
    documentOf('first: 99999999999', '{claims(first:99999999999){nodes{id}}}', INVALID),
    documentOf('first: 1.5', '{claims(first:1.5){nodes{id}}}', INVALID),
    documentOf('first and last', '{claims(first:1,last:1){nodes{id}}}', BAD_INPUT),
    documentOf('101 ids', `{nodes(ids:[${times(101, (n) => `"a${n}",`)}]){id}}`, BAD_INPUT),
    ...[1_000_000, -1, 99_999_999_999, 1.5, '5', [5], true].map((n) => ({
      name: `first: ${JSON.stringify(n)} as a variable`,
      request: post({ query, variables: { n } }),
      ...BAD_INPUT,
    })),
  ]);

  test('lists of 100 in lists of 100 in lists of 100: the cost and its limit are told', async () => {
    const list = (inner: string): string => `claims(first:100){nodes{article{${inner}}}}`;
    const { status, text } = await sendRequest(
      origin(),
      post({ query: `{publishers(first:100){nodes{${list(list('id'))}}}}` }),
    );
    const { errors } = JSON.parse(text) as { errors: { extensions: Record<string, unknown> }[] };
    expect([status, errors[0]?.extensions]).toMatchObject([
      400,
      { code: 'QUERY_TOO_LARGE', cost: { asked: expect.any(Number), limit: 10_000 } },
    ]);
  });
});
