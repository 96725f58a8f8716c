import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { get, post, sendRequest } from '../../support/processes/sendRequest.ts';
import { expectNoLeak, expectServing, testAttacks } from '../../support/processes/testAttacks.ts';
import type { Attack } from '../../support/processes/testAttacks.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
const origin = (): string => house.origin;

const QUERY = '{__typename}';
const BODY = JSON.stringify({ query: QUERY });
const BAD = { status: 400, code: 'BAD_REQUEST' } as const;
const MEDIA_TYPE = { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' } as const;
const METHOD = { status: 405, code: 'METHOD_NOT_ALLOWED' } as const;

describe('rows 4 and 5: GET', () => {
  testAttacks(origin, [
    { name: 'a GET without the preflight header', request: { path: `/graphql?query=${QUERY}` }, ...BAD },
    {
      name: 'a GET with a content type that a form can send',
      request: { path: `/graphql?query=${QUERY}`, headers: { 'content-type': 'text/plain' } },
      ...BAD,
    },
    {
      name: 'a mutation over GET',
      request: get({ query: 'mutation{addArticle(input:{text:"One."}){outcome}}' }),
      status: 405,
      code: 'BAD_REQUEST',
    },
    { name: 'a GET without a query', request: get({}), ...BAD },
    { name: 'a query twice', request: { ...get({}), path: '/graphql?query={a}&query={b}' }, ...BAD },
    { name: 'variables that are no JSON', request: get({ query: QUERY, variables: '{' }), ...BAD },
    { name: 'variables that are no object', request: get({ query: QUERY, variables: '[1]' }), ...BAD },
    { name: 'extensions that are no JSON', request: get({ query: QUERY, extensions: 'x' }), ...BAD },
    {
      name: 'variables with a prototype',
      request: get({ query: QUERY, variables: '{"__proto__":{"a":1}}' }),
      ...BAD,
    },
  ]);

  test('a query over GET with the preflight header is answered', async () => {
    const answer = await sendRequest(origin(), get({ query: QUERY, variables: '{}' }));
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  test('a mutation over GET has added nothing', async () => {
    expect(await house.ledger.read.counts({ list: 'articles' })).toEqual([0]);
  });
});

describe('row 6: other content types', () => {
  const typed = (type: string, told: Pick<Attack, 'status' | 'code'>, body: string = BODY): Attack => ({
    name: type,
    request: post(body, { 'content-type': type }),
    ...told,
  });
  testAttacks(origin, [
    typed('text/plain', MEDIA_TYPE),
    typed('application/x-www-form-urlencoded', MEDIA_TYPE, `query=${QUERY}`),
    typed(
      'multipart/form-data; boundary=x',
      MEDIA_TYPE,
      `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${BODY}\r\n--x--\r\n`,
    ),
    typed('application/xml', MEDIA_TYPE),
    typed('application/graphql', MEDIA_TYPE, QUERY),
    typed('message/x', MEDIA_TYPE),
    typed('application/jsonp', MEDIA_TYPE),
    typed('json', MEDIA_TYPE),
    typed('application/json, text/plain', MEDIA_TYPE),
    typed('application/json/evil', MEDIA_TYPE),
    typed('application/json text/plain', MEDIA_TYPE),
    {
      name: 'no content type',
      request: { method: 'POST', body: BODY },
      ...MEDIA_TYPE,
    },
    {
      name: 'a GET as message/x',
      request: get({ query: QUERY }, { 'content-type': 'message/x' }),
      status: 415,
      code: 'BAD_REQUEST',
    },
    {
      name: 'a GET as text/plain with the preflight header',
      request: get({ query: QUERY }, { 'content-type': 'text/plain' }),
      status: 415,
      code: 'BAD_REQUEST',
    },
    {
      name: 'an answer in a form that is not given',
      request: post(BODY, { accept: 'text/html' }),
      status: 406,
      code: 'BAD_REQUEST',
    },
  ]);
});

describe('rows 7 and 17: bodies that are not requests', () => {
  const body = (name: string, sent: string | Buffer): Attack => ({ name, request: post(sent), ...BAD });
  testAttacks(origin, [
    body('an array batch of 20', JSON.stringify(Array.from({ length: 20 }, () => ({ query: QUERY })))),
    body('an array batch of one', `[${BODY}]`),
    body('an empty array', '[]'),
    body('an empty object', '{}'),
    body('an empty body', ''),
    body('half a body', BODY.slice(0, -1)),
    body('a body and a half', BODY + BODY),
    body('words', 'query { claims }'),
    body('a single quote', "{'query': '{__typename}'}"),
    body('a string', '"{__typename}"'),
    body('null', 'null'),
    body('a number', '5'),
    body('NaN', '{"query": NaN}'),
    body('a query that is a number', '{"query": 5}'),
    body('a query that is null', '{"query": null}'),
    body('a query that is a document', '{"query": {"kind": "Document"}}'),
    body('an operation name that is a number', `{"query":"${QUERY}","operationName":5}`),
    body('extensions that are an array', `{"query":"${QUERY}","extensions":[1]}`),
    body('a raw newline in a string', '{"query":"{\n__typename}"}'),
    body('a byte order mark alone', '\ufeff'),
  ]);
});

describe('row 18: large and compressed bodies', () => {
  const TOO_LARGE = { status: 413, code: 'PAYLOAD_TOO_LARGE' } as const;
  const ENCODING = { status: 415, code: 'UNSUPPORTED_ENCODING' } as const;
  const large = JSON.stringify({ query: QUERY, variables: { a: 'a'.repeat(2_000_000) } });
  const bomb = Buffer.alloc(100_000_000, ' ');
  testAttacks(origin, [
    { name: '2 MB', request: post(large), ...TOO_LARGE },
    { name: '2 MB without a length', request: post(large, { 'transfer-encoding': 'chunked' }), ...TOO_LARGE },
    ...(
      [
        ['gzip', gzipSync],
        ['deflate', deflateSync],
        ['br', (bytes: Buffer) => brotliCompressSync(bytes.subarray(0, 10_000_000))],
      ] as const
    ).map(([encoding, compress]) => ({
      name: `a ${encoding} bomb`,
      request: post(compress(bomb), { 'content-encoding': encoding }),
      ...ENCODING,
      isQuick: true,
    })),
    { name: 'an unknown encoding', request: post(BODY, { 'content-encoding': 'x' }), ...ENCODING },
    { name: 'two encodings', request: post(BODY, { 'content-encoding': 'identity, gzip' }), ...ENCODING },
  ]);
});

describe('row 19: other charsets', () => {
  const CHARSET = { status: 415, code: 'UNSUPPORTED_CHARSET' } as const;
  const bytes = (name: string, ...raw: number[]): Attack => ({
    name,
    request: post(
      Buffer.concat([
        Buffer.from('{"query":"{claims(search:\\"'),
        Buffer.from(raw),
        Buffer.from('\\"){totalCount}}"}'),
      ]),
    ),
    ...BAD,
  });
  testAttacks(origin, [
    ...['utf-16', 'utf-16le', 'cp949', 'utf-7', 'iso-8859-1', '"utf-16"', 'utf-8x'].map((charset) => ({
      name: `charset=${charset}`,
      request: post(BODY, { 'content-type': `application/json; charset=${charset}` }),
      ...CHARSET,
    })),
    { name: 'a body in UTF-16', request: post(Buffer.from(BODY, 'utf16le')), ...BAD },
    bytes('a byte that begins nothing', 0xff),
    bytes('half of a letter', 0xc3),
    bytes('an overlong slash', 0xc0, 0xaf),
    bytes('half a surrogate pair', 0xed, 0xa0, 0x80),
    bytes('beyond Unicode', 0xf4, 0x90, 0x80, 0x80),
    ...['%ff', '%c3', '%ed%a0%80', '%', '%zz', '%u0041'].map((escape) => ({
      name: `${escape} in the query of a GET`,
      request: { ...get({}), path: `/graphql?query={claims(search:"${escape}"){totalCount}}` },
      ...BAD,
    })),
    { name: 'a broken path', request: { path: '/%ff' }, ...BAD },
  ]);

  test.each(['utf-8', 'UTF-8', '"utf-8"'])('charset=%s is answered', async (charset) => {
    const answer = await sendRequest(
      origin(),
      post({ query: QUERY }, { 'content-type': `application/json; charset=${charset}` }),
    );
    expect(answer.status).toBe(200);
  });
});

describe('row 33: a foreign origin', () => {
  const headers = { origin: 'https://evil.example' };
  test.each([
    ['a POST', post(BODY, headers), 200],
    ['a GET', get({ query: QUERY }, headers), 200],
    [
      'a preflight',
      { method: 'OPTIONS', headers: { ...headers, 'access-control-request-method': 'POST' } },
      405,
    ],
    ['a refusal', post('{', headers), 400],
  ] as const)('%s has no CORS header', async (_, request, status) => {
    const answer = await sendRequest(origin(), request);
    expect(answer.status).toBe(status);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('row 34: other methods, and too much before the body', () => {
  testAttacks(origin, [
    ...['PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS', 'PROPFIND'].map((method) => ({
      name: method,
      request: { method, headers: { 'content-length': 0 } },
      ...METHOD,
    })),
    { name: 'PUT with a body', request: { ...post(BODY), method: 'PUT' }, ...METHOD },
    {
      name: 'DELETE with a form',
      request: { ...post('a=b', { 'content-type': 'text/plain' }), method: 'DELETE' },
      ...METHOD,
    },
    {
      name: 'a query of 64 KB',
      request: { path: `/graphql?query=${'a'.repeat(65_536)}` },
      status: 414,
      code: 'URI_TOO_LONG',
    },
    {
      name: 'a header of 100 KB',
      request: post(BODY, { 'x-large': 'a'.repeat(102_400) }),
      status: 431,
      code: 'HEADERS_TOO_LARGE',
    },
    {
      name: 'a path where nothing is',
      request: { ...post(BODY), path: '/admin' },
      status: 404,
      code: 'NOT_FOUND',
    },
  ]);

  test('the refusal of an unknown method names the allowed ones', async () => {
    const answer = await sendRequest(origin(), { method: 'PUT' });
    expect(answer.headers.allow).toBe('GET, POST');
  });
});

describe('messages that are not quite HTTP', () => {
  test.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['a method that there is not', 'HELLO /graphql HTTP/1.1\r\nhost: a\r\n\r\n', 400],
    ['no host', 'GET /health/live HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
    ['a line break in a header', 'GET /health/live HTTP/1.1\r\nhost: a\r\nx: a\rb\r\n\r\n', 400],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 2\r\ncontent-length: 30\r\n\r\n{}',
      400,
    ],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
      400,
    ],
    [
      'a chunk of a broken size',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n',
      400,
    ],
    [
      'a raw byte in the address',
      'GET /graphql?query=\xff HTTP/1.1\r\nhost: a\r\napollo-require-preflight: 1\r\nconnection: close\r\n\r\n',
      400,
    ],
    ['HTTP/2 without asking', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ])('%s', async (_, sent, status) => {
    const socket = connect(Number(new URL(origin()).port), '127.0.0.1');
    socket.write(Buffer.from(sent, 'latin1'));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(socket, 'close');
    const answer = Buffer.concat(chunks).toString();
    const [head = '', text = ''] = answer.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expectNoLeak({ headers: { 'content-type': /content-type: (.*)/i.exec(head)?.[1] ?? '' }, text });
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    await expectServing(origin());
  });
});
