import { readdirSync } from 'node:fs';
import { readArticles } from '../../../src/cli/articles/readArticles.ts';
import type { ArticleInput } from '../../../src/domain/articleInput.ts';
import type { TestHouse } from './openTestHouse.ts';
import { must } from '../must.ts';

const STORIES = ['missile-attack', 'troop-deployment', 'river-flood', 'corvane-takeover'];

/** The articles of all sample stories, story by story. */
export async function allSamples(): Promise<readonly ArticleInput[]> {
  return (await Promise.all(STORIES.map(sampleArticles))).flat();
}

/** The articles of a sample story, in the order of publication. */
async function sampleArticles(story: string): Promise<readonly ArticleInput[]> {
  const inputs: ArticleInput[] = [];
  for (const file of readdirSync(`samples/${story}`).sort())
    for await (const { input } of readArticles(`samples/${story}/${file}`))
      if (input.ok) inputs.push(input.value);
  return inputs;
}

/** Adds articles one after the other. */
export async function addAll(
  { actions }: Pick<TestHouse, 'actions'>,
  articles: readonly ArticleInput[],
): Promise<void> {
  for (const article of articles) {
    const added = await actions.addArticle(article, { actor: 'tester', idempotencyKey: null });
    const { outcome } = must(added);
    if (outcome !== 'ADDED') throw new Error(`an article is ${outcome}`);
  }
}

/** A question with the fields that the tests of the stories compare. */
export interface ToldQuestion {
  readonly label: string;
  readonly words: readonly string[];
  readonly verdict: string;
  readonly origins: readonly (string | null)[];
  readonly unknown: number;
  readonly statuses: readonly string[];
  readonly claimIds: readonly string[];
  readonly relations: readonly { readonly of: string; readonly to: string; readonly relation: string }[];
}

/** The current question of a claim with these words in this outlet. */
export async function questionAbout(
  house: TestHouse,
  exact: string,
  publisher: string,
  kind: 'FIGURE' | 'QUOTE' = 'FIGURE',
): Promise<ToldQuestion> {
  const found = await house.query(
    `query ($exact: String!, $kind: ClaimKind!) { claims(where: { quote: { contains: $exact }, kind: { eq: $kind } }) {
       nodes { publisher { name } question { id } } } }`,
    { exact, kind },
  );
  type Found = { publisher: { name: string }; question: { id: string } };
  const claim = (found.body.data.claims.nodes as Found[]).find((node) => node.publisher.name === publisher);
  if (!claim) throw new Error(`${publisher} has no claim “${exact}”`);
  const { body } = await house.query(
    `query ($id: ID!) { question(id: $id) { label timeline { status }
       claims(first: 50) { nodes { id selector { exact } relations { other { selector { exact } } relation } } }
       agreement { verdict unknownIndependenceCount origins { name independence } } } }`,
    { id: claim.question.id },
  );
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  const { label, claims, timeline, agreement } = body.data.question;
  type Node = {
    id: string;
    selector: { exact: string };
    relations: { other: { selector: { exact: string } }; relation: string }[];
  };
  const nodes = claims.nodes as Node[];
  return {
    label,
    words: nodes.map(({ selector }) => selector.exact).sort(),
    verdict: agreement.verdict,
    origins: (agreement.origins as { name: string | null; independence: string }[])
      .filter(({ independence }) => independence === 'INDEPENDENT')
      .map(({ name }) => name),
    unknown: agreement.unknownIndependenceCount,
    statuses: (timeline as { status: string }[]).map(({ status }) => status),
    claimIds: nodes.map(({ id }) => id),
    relations: nodes.flatMap(({ selector, relations }) =>
      relations.map(({ other, relation }) => ({ of: selector.exact, to: other.selector.exact, relation })),
    ),
  };
}
