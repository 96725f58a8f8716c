import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey } from '../../../src/domain/nameKey.ts';
import { openTestHouse } from '../../support/openTestHouse.ts';
import type { TestHouse } from '../../support/openTestHouse.ts';

const FILE = join(process.env['VECTORS_DIR'] ?? '../shared/vectors', 'strings', 'blns.json');
/** How many strings a run has at least: fewer are not the list. */
const AT_LEAST = 500;
/** Characters of each test's name that come from its string. */
const SHOWN = 30;

interface Added {
  readonly outcome: string;
  readonly refusals: readonly { readonly code: string; readonly field: string }[];
  readonly articleVersion: {
    readonly text: string;
    readonly title: string | null;
    readonly article: {
      readonly externalId: string | null;
      readonly publisher: { readonly name: string } | null;
    };
  } | null;
}

const ADD = `mutation($asText: AddArticleInput!, $asTitle: AddArticleInput!, $asPublisher: AddArticleInput!, $asId: AddArticleInput!){
  asText: addArticle(input:$asText){...Added}
  asTitle: addArticle(input:$asTitle){...Added}
  asPublisher: addArticle(input:$asPublisher){...Added}
  asId: addArticle(input:$asId){...Added}
}
fragment Added on AddArticlePayload {
  outcome refusals{code field} articleVersion{text title article{externalId publisher{name}}}
}`;
const FIND = `query($string: String!){
  articles(search:$string){totalCount}
  claims(search:$string, where:{quote:{contains:$string}}){totalCount}
  titled: articles(where:{title:{eq:$string}}){totalCount nodes{title}}
  sent: articles(where:{externalId:{in:[$string]}}){totalCount nodes{externalId}}
}`;

if (!existsSync(FILE)) {
  test.skip(`row 21: no list of naughty strings at ${FILE}; set VECTORS_DIR to the folder that has it`, () =>
    undefined);
} else {
  const strings = JSON.parse(readFileSync(FILE, 'utf8')) as string[];
  testStrings(strings);
}

function testStrings(strings: readonly string[]): void {
  let house: TestHouse;
  /** The name under which each publisher was first seen. */
  const publishers = new Map<string, string>();
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  test('row 21: the list is whole', () => {
    expect(strings.length).toBeGreaterThanOrEqual(AT_LEAST);
  });

  describe('row 21: a naughty string', () => {
    test.each(strings.map((string, n) => [n, JSON.stringify(string).slice(0, SHOWN), string] as const))(
      '%i %s comes back as it went in, or is refused',
      async (n, _, string) => {
        const added = await house.query(ADD, {
          asText: { text: string, externalId: `text ${n}` },
          asTitle: { text: `A text with the title ${n}.`, title: string },
          asPublisher: { text: `A text of the publisher ${n}.`, publisher: string },
          asId: { text: `A text with the id ${n}.`, externalId: string },
        });
        if (added.status === 400) {
          expect(added.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
          return;
        }
        expect([added.status, added.body.errors]).toEqual([200, undefined]);
        const { asText, asTitle, asPublisher, asId } = added.body.data as Record<string, Added>;
        expectKept(asText, 'text', string, ({ text }) => text);
        expectKept(asTitle, 'title', string, ({ title }) => title);
        expectKept(asId, 'externalId', string, ({ article }) => article.externalId);
        if (!publishers.has(nameKey(string))) publishers.set(nameKey(string), string);
        // One name in two spellings is one publisher, under the spelling that was seen first.
        const first = publishers.get(nameKey(string)) ?? '';
        expectKept(asPublisher, 'publisher', first, ({ article }) => article.publisher?.name ?? null);
        await expectFound(house, string, asTitle, asId);
      },
    );
  });
}

function expectKept(
  added: Added | undefined,
  field: string,
  string: string,
  kept: (version: NonNullable<Added['articleVersion']>) => string | null,
): void {
  if (added?.articleVersion) expect([field, kept(added.articleVersion)]).toEqual([field, string]);
  else expect(added?.refusals).toEqual([{ code: expect.any(String), field: expect.any(String) }]);
}

async function expectFound(
  house: TestHouse,
  string: string,
  titled: Added | undefined,
  sent: Added | undefined,
): Promise<void> {
  const found = await house.query(FIND, { string });
  if (found.status === 400) {
    expect(found.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    return;
  }
  expect([found.status, found.body.errors]).toEqual([200, undefined]);
  if (titled?.articleVersion) expect(found.body.data.titled.nodes).toContainEqual({ title: string });
  if (sent?.articleVersion) expect(found.body.data.sent.nodes).toContainEqual({ externalId: string });
}
