import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey } from '../../../src/domain/nameKey.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { Answer, TestHouse } from '../../support/ledger/openTestHouse.ts';

const FILE = join(process.env['VECTORS_DIR'] ?? '../shared/vectors', 'strings', 'blns.json');
/** A shorter list is not the whole list. */
const AT_LEAST = 500;
/** Characters of the string that the title of its test shows. */
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

const ADD = `mutation($input: AddArticleInput!){
  addArticle(input:$input){
    outcome refusals{code field} articleVersion{text title article{externalId publisher{name}}}
  }
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
  /** The first name of each publisher. */
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
      '%i %s comes back unchanged, or is refused',
      async (n, _, string) => {
        const key = nameKey(string);
        // Two spellings of one name are one publisher, which keeps the first spelling.
        const first = publishers.get(key) ?? string;
        const everywhere = { text: string, title: string, publisher: string, externalId: string };
        const kept = new Set(await add(house, everywhere, string, first));
        // A refusal of one field hides the others, so each is sent alone.
        if (kept.size === 0) {
          for (const field of ['title', 'publisher', 'externalId']) {
            const input = { text: `A text for the ${field} ${n}.`, [field]: string };
            for (const one of await add(house, input, string, first)) kept.add(one);
          }
        }
        if (kept.has('publisher')) publishers.set(key, first);
        await expectFound(house, string, kept);
      },
    );
  });
}

/**
 * Adds an article and expects to read the sent values again. Gives the stored fields: none if the article was refused.
 */
async function add(
  house: TestHouse,
  input: Record<string, string>,
  string: string,
  publisher: string,
): Promise<string[]> {
  const answer = await house.query(ADD, { input });
  if (isRefused(answer)) return [];
  const { articleVersion, refusals } = answer.body.data.addArticle as Added;
  if (!articleVersion) {
    expect(refusals).toEqual([{ code: expect.any(String), field: expect.any(String) }]);
    return [];
  }
  const { text, title, article } = articleVersion;
  const kept = { text, title, publisher: article.publisher?.name, externalId: article.externalId };
  const sent = { text: string, title: string, publisher, externalId: string };
  const fields = Object.keys(input) as (keyof typeof kept)[];
  for (const field of fields.filter((field) => input[field] === string)) {
    expect([field, kept[field]]).toEqual([field, sent[field]]);
  }
  return fields;
}

/** Whether the server refused a request as the client's mistake. Every other answer must be whole. */
function isRefused({ status, body }: Answer): boolean {
  if (status === 400) expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  else expect([status, body.errors]).toEqual([200, undefined]);
  return status === 400;
}

async function expectFound(house: TestHouse, string: string, kept: ReadonlySet<string>): Promise<void> {
  const found = await house.query(FIND, { string });
  if (isRefused(found)) return;
  if (kept.has('title')) expect(found.body.data.titled.nodes).toContainEqual({ title: string });
  if (kept.has('externalId')) expect(found.body.data.sent.nodes).toContainEqual({ externalId: string });
}
