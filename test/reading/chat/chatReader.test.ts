import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { english } from '../../../src/reading/languages/en/index.ts';
import { chatReader } from '../../../src/reading/chat/chatReader.ts';

const TEXT = [
  'The port authority said that some 300 boats 🚤 were lost. “Nobody had seen such a tide,” said Ada Quill.',
  'Between 20 and 25 crews are missing, and some 300 boats were damaged.',
].join('\n\n');
const article = {
  text: TEXT,
  language: 'en',
  title: 'Tide',
  publisher: null,
  byline: null,
  publishedAt: null,
};

/** The model's answer to the next request, and that request. */
let answer: (request: { headers: IncomingMessage['headers']; body: string }) => unknown;
let status = 200;
let delayMs = 0;
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const content = answer({ headers: request.headers, body });
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      setTimeout(() => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: text } }] }));
      }, delayMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  status = 200;
  delayMs = 0;
});

const boats = {
  kind: 'FIGURE',
  quote: 'some 300 boats',
  comparator: 'APPROXIMATELY',
  value: '300',
  dimension: 'COUNT',
  noun: 'boat',
  predicate: 'lose',
  scope: 'TOTAL',
  modality: 'ASSERTED',
  polarity: 'POSITIVE',
  speaker: { name: 'port authority', kind: 'ORGANISATION', quote: 'The port authority', anonymous: false },
};

async function read(
  timeoutMs?: number,
): Promise<{ claims: readonly Record<string, never>[]; dropped: number }> {
  let dropped = 0;
  const reader = chatReader({
    url,
    language: english,
    model: 'test-model',
    key: 'secret-key',
    onDropped: (count) => (dropped += count),
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
  const claims = (await reader.read(article)) as unknown as Record<string, never>[];
  return { claims, dropped };
}

test('a good answer becomes claims on the words of the text, with the intervals of the policy', async () => {
  const asked: { headers: IncomingMessage['headers']; body: string }[] = [];
  answer = (request) => {
    asked.push(request);
    return {
      claims: [
        boats,
        { ...boats, predicate: 'damage' },
        {
          kind: 'QUOTE',
          quote: 'Nobody had seen such a tide,',
          speaker: { name: 'Ada Quill', kind: 'PERSON', quote: 'Ada Quill' },
        },
        {
          ...boats,
          quote: 'Between 20 and 25 crews',
          comparator: 'RANGE',
          value: null,
          low: '20',
          high: '25',
          noun: 'crew',
        },
      ],
    };
  };
  const { claims, dropped } = await read();
  expect(dropped).toBe(0);
  const wordsOf = ({ words }: { words: { start: number; end: number } }): string =>
    [...TEXT].slice(words.start, words.end).join('');
  expect(claims.map((claim) => wordsOf(claim as never))).toEqual([
    'some 300 boats',
    'Nobody had seen such a tide,',
    'Between 20 and 25 crews',
    'some 300 boats',
  ]);
  expect(claims[0]).toMatchObject({
    figure: { typical: { low: '250', high: '350' }, grain: '100' },
    attribution: [{ role: 'ORIGIN', agent: { name: 'port authority' }, source: { start: 0, end: 18 } }],
  });
  expect(claims[2]).toMatchObject({ figure: { value: null, literal: { low: '20', high: '25' } } });
  expect(JSON.parse(asked[0]!.body)).toMatchObject({ model: 'test-model', temperature: 0 });
  expect(asked[0]!.headers.authorization).toBe('Bearer secret-key');
});

test('invented quotes and malformed claims are dropped and counted, and the others are kept', async () => {
  answer = () => ({
    claims: [
      boats,
      { ...boats, quote: 'some 400 boats' },
      { kind: 'QUOTE', quote: 'We are ruined' },
      { ...boats, quote: 'Between 20 and 25 crews', value: 'twenty' },
      { ...boats, quote: 'Between 20 and 25 crews', comparator: 'RANGE', low: '25', high: '20' },
      { kind: 'RUMOUR', quote: 'some 300 boats' },
      'nonsense',
    ],
  });
  const { claims, dropped } = await read();
  expect(claims).toHaveLength(1);
  expect(dropped).toBe(6);
});

test.each([
  ['no JSON', () => 'I am sorry, I can not do that.'],
  ['JSON of another shape', () => ({ result: [] })],
])('%s is an error with a remedy', async (_, reply) => {
  answer = reply;
  await expect(read()).rejects.toMatchObject({
    kind: 'READER',
    remedy: expect.stringMatching(/try again/i) as unknown,
  });
});

test('an endpoint that refuses, is slow or is away gives an error without the key', async () => {
  answer = () => ({ claims: [] });
  status = 401;
  await expect(read()).rejects.toThrow('The chat endpoint answered 401.');
  status = 200;
  delayMs = 400;
  await expect(read(50)).rejects.toThrow('did not answer within 0.05 s');
  const away = chatReader({
    url: 'http://127.0.0.1:9',
    language: english,
    model: 'm',
    key: 'secret-key',
    onDropped: () => undefined,
  });
  const error = await Promise.resolve(away.read(article)).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ kind: 'READER' });
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('secret-key');
});
