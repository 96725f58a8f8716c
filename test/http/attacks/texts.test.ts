import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { post } from '../../support/processes/sendRequest.ts';
import { expectServing, testAttacks } from '../../support/processes/testAttacks.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
const origin = (): string => house.origin;

const ADD = `mutation($input: AddArticleInput!){
  addArticle(input:$input){outcome articleVersion{text rawLength segments{text}} refusals{code field message remedy}}
}`;

describe('row 23: texts of every kind', () => {
  const bidi = '\u202eevil\u202c \u2066isolated\u2069 \u200f\u061c';
  const controls = Array.from({ length: 0x9f }, (_, code) => String.fromCodePoint(code + 1)).join('');
  test.each([
    ['bidi controls', `The mayor said ${bidi} 43 boats sank.`],
    ['a byte order mark', '\ufeffThe mayor said 44 boats sank.'],
    ['line ends of every kind', 'One.\r\nTwo.\rThree.\nFour.\u2028Five.\u2029Six.\u0085Seven.\v\f'],
    ['white space at both ends', ' \t\n  45 boats sank. \u00a0\n\n\n'],
    ['all control characters', `46 boats sank. ${controls}`],
    ['noncharacters and private use', '47 boats sank. \ufffe\uffff\ufdd0\u{1fffe}\u{10ffff}\ue000\ufffd'],
    ['letters in two compositions', 'The Ca\u0301fe\u0301 of \u00c5, \u212b and A\u030a sold 48 cakes.'],
    ['letters beyond the first plane', '𝟜𝟡 boats 🚢🏴󠁧󠁢󠁥󠁮󠁧󠁿 sank, 🧑‍🧑‍🧒‍🧒 said.'],
    ['a thousand combining marks', `50 boats sank.${'\u0301'.repeat(1_000)}`],
    ['50,000 lines', Array.from({ length: 50_000 }, (_, line) => `Line ${line}.`).join('\n')],
    ['one line of a million characters', 'a'.repeat(1_000_000)],
    ['a hundred thousand open brackets', '('.repeat(100_000)],
    ['a hundred thousand quotation marks', '"'.repeat(100_000)],
    ['a million digits', '9'.repeat(1_000_000)],
    [
      'binary that is valid UTF-8',
      Array.from({ length: 5_000 }, (_, n) => String.fromCodePoint((n % 255) + 1)).join(''),
    ],
    ['HTML', '<script>alert(1)</script><!-- 51 boats sank --> &amp; &#0;'],
    ['SQL', "'); DROP TABLE claim; -- 52 boats sank \\' \\\\"],
  ])('%s: kept byte for byte', async (_, text) => {
    const answer = await house.query(ADD, { input: { text } });
    expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
    const { outcome, articleVersion } = answer.body.data.addArticle;
    expect(outcome).toBe('ADDED');
    // Not toEqual: its report of a difference in a million characters takes minutes.
    expect(articleVersion.text === text).toBe(true);
    expect(articleVersion.rawLength).toBe(Buffer.byteLength(text));
    expect(articleVersion.segments.map((segment: { text: string }) => segment.text).join('') === text).toBe(
      true,
    );
    await expectServing(origin());
  });

  test.each([
    ['a character more than a million', 'TOO_LONG', 'a'.repeat(1_000_001)],
    ['nothing', 'EMPTY', ''],
    ['only white space', 'EMPTY', ' \n\t\u00a0'],
  ])('%s: refused with a remedy', async (_, code, text) => {
    const before = await house.ledger.read.counts({ list: 'versions' });
    const answer = await house.query(ADD, { input: { text } });
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        data: {
          addArticle: {
            outcome: 'REFUSED',
            articleVersion: null,
            refusals: [
              {
                code,
                field: expect.any(String),
                message: expect.any(String),
                remedy: expect.stringMatching(/\w/),
              },
            ],
          },
        },
      },
    ]);
    expect(await house.ledger.read.counts({ list: 'versions' })).toEqual(before);
  });

  const article = (text: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`{"query":${JSON.stringify(ADD)},"variables":{"input":{"text":"`),
      text,
      Buffer.from('"}}}'),
    ]);
  testAttacks(origin, [
    {
      name: '5 MB',
      request: post(article(Buffer.alloc(5_000_000, 'a'))),
      status: 413,
      code: 'PAYLOAD_TOO_LARGE',
      isQuick: true,
    },
    {
      name: 'two encodings in one text',
      request: post(article(Buffer.concat([Buffer.from('café '), Buffer.from('café', 'latin1')]))),
      status: 400,
      code: 'BAD_REQUEST',
    },
    {
      name: 'the bytes of a picture',
      request: post(article(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))),
      status: 400,
      code: 'BAD_REQUEST',
    },
  ]);

  test('HTML that is deeply nested, unclosed or hostile is read or refused, never our fault', async () => {
    for (const html of [
      '<div>'.repeat(2_000) + '53 boats sank.',
      '<p>54 boats sank.' + '</p>'.repeat(20_000),
      `<p ${'a=1 '.repeat(20_000)}>55 boats sank.</p>`,
      '<!--'.repeat(20_000),
      '<'.repeat(20_000),
      '&'.repeat(100_000),
      '<table><tr><td>'.repeat(500),
      '<script>'.repeat(1_000) + 'while(true);',
      '<svg><foreignObject><math><mi>'.repeat(1_000),
      `<article>${'<p>The mayor said 56 boats sank.</p>'.repeat(300)}</article>`,
      '<a href="javascript:alert(1)">57 boats</a><img src=x onerror=alert(1)><base href="//evil.example">',
      '<meta property="article:published_time" content="0000-00-00"><p>58 boats sank.</p>',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":[[]]},"datePublished":5}</script><p>59 boats sank.</p>',
      '<html lang="\\"><title>\u0001</title>60 boats sank.',
    ]) {
      const answer = await house.query(ADD, { input: { html } });
      expect([html.slice(0, 60), answer.status, answer.body.errors]).toEqual([
        html.slice(0, 60),
        200,
        undefined,
      ]);
      await expectServing(origin());
    }
  });

  test('a title, publisher or id that is a text is refused and names the field', async () => {
    const before = await house.ledger.read.counts({ list: 'versions' });
    for (const field of ['title', 'publisher', 'externalId']) {
      const answer = await house.query(ADD, {
        input: { text: '61 boats sank.', [field]: 'a'.repeat(1_001) },
      });
      expect(answer.body.data.addArticle.refusals).toMatchObject([{ code: 'TOO_LONG', field }]);
    }
    expect(await house.ledger.read.counts({ list: 'versions' })).toEqual(before);
  });
});
