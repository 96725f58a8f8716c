import { by } from '../../support/ledger/openDesk.ts';
import { openTestHouse, type TestHouse } from '../../support/ledger/openTestHouse.ts';
import { must } from '../../support/must.ts';

/** Two bodies count the dead of one fire; one of them raises its figure. Another town has a fire too. */
const ARTICLES = [
  [
    'Harbour Post',
    '2025-05-03T08:00:00Z',
    'The fire service of Velmora said on Saturday that 21 people were killed in the fire at the Talvik cannery in Velmora. Smoke lay over the Talvik quay.',
  ],
  [
    'Velmora Echo',
    '2025-05-03T09:00:00Z',
    'The health ministry said that 24 people were killed in the fire at the Talvik cannery in Velmora on Saturday. Nurses came from other towns to Velmora.',
  ],
  [
    'Harbour Post',
    '2025-05-04T08:00:00Z',
    'The fire service of Velmora said on Sunday that 24 people were killed in the fire at the Talvik cannery in Velmora, up from 21. The Talvik quay was closed.',
  ],
  [
    'Harbour Post',
    '2025-05-04T09:00:00Z',
    'Doctors in Velmora said that 60 people were injured in the fire at the Talvik cannery. The Talvik quay in Velmora was closed.',
  ],
  [
    'Orsund Times',
    '2025-05-03T10:00:00Z',
    'Police in Orsund said that 5 people were killed when a mill burned down in Orsund on Friday. The Brekke mill in Orsund made flour for the region.',
  ],
] as const;

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
  for (const [index, [publisher, publishedAt, content]] of ARTICLES.entries()) {
    const url = `https://${index}.example/fire`;
    must(await house.actions.addArticle({ content, format: 'verbatim', url, publisher, publishedAt }, by()));
  }
});
afterAll(() => house.close());

interface Checked {
  readonly event: { readonly name: string } | null;
  readonly claims: readonly {
    readonly kind: string;
    readonly selector: { readonly exact: string };
    readonly question: { readonly id: string; readonly agreement: { readonly verdict: string } } | null;
    readonly isSuggestion: boolean;
    readonly outcome: string;
    readonly reason: string;
    readonly relations: readonly {
      readonly relation: string;
      readonly isLatest: boolean;
      readonly status: string | null;
      readonly other: { readonly selector: { readonly exact: string } };
    }[];
  }[];
}

async function check(text: string, more = ''): Promise<Checked> {
  const { body } = await house.query(
    `query ($text: String!) { check(text: $text, publishedAt: "2025-05-05" ${more}) { event { name } claims { kind
       selector { exact } question { id agreement { verdict } } isSuggestion outcome reason
       relations { relation isLatest status other { selector { exact } } } } } }`,
    { text },
  );
  expect(body.errors).toBeUndefined();
  return body.data.check as Checked;
}
const figureOf = ({ claims }: Checked) => claims.find(({ kind }) => kind === 'FIGURE')!;
const dead = (count: number) =>
  `A union said that ${count} people were killed in the fire at the Talvik cannery in Velmora.`;

test('a figure that still holds agrees, and the question comes with its verdict', async () => {
  const checked = await check(dead(24));
  expect(checked.event?.name).toMatch(/Talvik/);
  const figure = figureOf(checked);
  expect(figure).toMatchObject({ isSuggestion: false, outcome: 'AGREES' });
  expect(figure.question?.agreement.verdict).toBe('CORROBORATED');
  const standing = figure.relations.filter(({ isLatest }) => isLatest);
  expect(standing.map(({ relation }) => relation)).toEqual(['EQUAL', 'EQUAL']);
});

test('a figure that its source has replaced is outdated, and the old claim is marked', async () => {
  const figure = figureOf(await check(dead(21)));
  expect(figure).toMatchObject({ outcome: 'OUTDATED' });
  expect(figure.reason).toMatch(/replaced.*contradicts 2/);
  const old = figure.relations.filter(({ status }) => status === 'SUPERSEDED');
  expect(old.map(({ relation }) => relation)).toContain('EQUAL');
  for (const { isLatest, other } of old) {
    expect(isLatest).toBe(false);
    expect(other.selector.exact).toMatch(/21/);
  }
});

test('another figure contradicts', async () => {
  expect(figureOf(await check(dead(40)))).toMatchObject({ outcome: 'CONTRADICTS' });
});

test('a figure of another frame does not answer the question of the dead', async () => {
  const known = figureOf(await check(dead(24))).question?.id;
  const injured = figureOf(
    await check('A union said that 24 people were injured in the fire at the Talvik cannery in Velmora.'),
  );
  expect(injured.question?.id).not.toBe(known);
  expect(injured.outcome).toBe('CONTRADICTS');
  const planned = figureOf(
    await check('The Talvik cannery in Velmora plans to hire 24 people next year, a union said.'),
  );
  expect(planned).toMatchObject({ question: null, outcome: 'UNKNOWN' });
});

test('the text itself shows its event', async () => {
  const here = figureOf(await check(dead(5)));
  const there = figureOf(
    await check('Neighbours said that 5 people were killed when the Brekke mill burned down in Orsund.'),
  );
  expect(there).toMatchObject({ outcome: 'AGREES' });
  expect(here).toMatchObject({ outcome: 'CONTRADICTS' });
  expect(there.question?.id).not.toBe(here.question?.id);
  const nowhere = await check('Officials in Lindqvist said that 5 people were killed in an avalanche.');
  expect(nowhere.event).toBeNull();
  expect(figureOf(nowhere).isSuggestion || figureOf(nowhere).question === null).toBe(true);
});

test('nothing is stored, and a check at an earlier point has the answer of that point', async () => {
  const before = await house.query('{ articles { totalCount } events { totalCount } }');
  const early = await check(dead(24), ', asOf: { position: 0 }');
  expect(early).toMatchObject({ event: null });
  expect(figureOf(early)).toMatchObject({ question: null, outcome: 'UNKNOWN' });
  expect((await house.query('{ articles { totalCount } events { totalCount } }')).body).toEqual(before.body);
});
