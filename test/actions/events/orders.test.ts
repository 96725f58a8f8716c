import type { ArticleInput } from '../../../src/domain/articleInput.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { addAll } from '../../support/ledger/readSamples.ts';
import { FERRY } from './ferryStory.ts';

/** Six orders: as published, backwards, and four that take every nth article in a circle. */
const ORDERS: readonly ((all: readonly ArticleInput[]) => readonly ArticleInput[])[] = [
  (all) => all,
  (all) => all.toReversed(),
  ...[3, 7, 9, 13].map(
    (step) => (all: readonly ArticleInput[]) => all.map((_, index) => all[(index * step + 2) % all.length]!),
  ),
];

const QUERY = `{ events(first: 2) { nodes { name articles { totalCount } questions(first: 40, where: { kind: { eq: FIGURE } }) { nodes {
  label agreement { verdict } event { name } claims(first: 24) { nodes { place selector { exact start } articleVersion { title } } } } } } } }`;

interface Told {
  readonly events: readonly string[];
  readonly questions: readonly string[];
}

/** The questions as sets of claims with their verdicts. */
async function toldBy(house: TestHouse): Promise<Told> {
  const { body } = await house.query(QUERY);
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  type Claim = {
    place: string;
    selector: { exact: string; start: number };
    articleVersion: { title: string };
  };
  type Question = {
    label: string;
    agreement: { verdict: string };
    event: { name: string };
    claims: { nodes: Claim[] };
  };
  type Event = { name: string; articles: { totalCount: number }; questions: { nodes: Question[] } };
  const events = body.data.events.nodes as Event[];
  const questions = events.flatMap(({ questions: { nodes } }) =>
    nodes.map(({ label, agreement, event, claims }) => {
      const words = claims.nodes.map(
        ({ place, selector, articleVersion }) =>
          `${articleVersion.title}/${place}/${String(selector.start)}: ${selector.exact}`,
      );
      return [label, event.name, agreement.verdict, ...words.sort()].join('\n');
    }),
  );
  return {
    events: events.map(({ name, articles }) => `${name}: ${String(articles.totalCount)}`),
    questions: questions.sort(),
  };
}

test('ten reports of one event come to the same questions, labels and verdicts in six orders of arrival', async () => {
  const told: Told[] = [];
  for (const order of ORDERS) {
    const house = await openTestHouse();
    try {
      await addAll(house, order(FERRY));
      told.push(await toldBy(house));
    } finally {
      await house.close();
    }
  }
  const [first, ...others] = told;
  for (const other of others) expect(other).toEqual(first);
  expect(first?.events).toEqual(['Brenn ferry sinking, 14 May 2024: 10']);
});
