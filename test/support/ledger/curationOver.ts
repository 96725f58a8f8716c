import { expect } from '@jest/globals';
import type { TestHouse } from './openTestHouse.ts';
import { must } from '../must.ts';

export interface Added {
  readonly versionId: string;
  readonly claimId: string;
  readonly questionId: string;
}

const textOf = (count: number): string =>
  `Harbour master Ada Harrow said that ${count} boats had sunk in the storm.`;

/** The fields of a history that the tests read. */
export const EVENT = `recordId kind actor reason verdict isStale isRetracted retracts claim { id } question { id }
  otherQuestion { id } correction { id }`;

export const kindsOf = (events: readonly { kind: string }[]): string[] => events.map(({ kind }) => kind);

/** The helpers for tests of decisions over the API. */
export function curationOver(house: () => TestHouse) {
  let articles = 0;

  /** Adds an article about its own event, with one figure. */
  async function add(
    count: number,
    url = `https://boats.example/${articles++}`,
    text = textOf(count),
  ): Promise<Added> {
    const added = await house().actions.addArticle(
      { content: text, format: 'verbatim', url, publisher: `Outlet ${articles}` },
      { actor: 'tester', idempotencyKey: null },
    );
    expect(['ADDED', 'NEW_VERSION']).toContain(must(added).outcome);
    const { body } = await house().query(
      `query ($url: HttpUrl!) { article(url: $url) { currentVersion { id }
         claims(where: { kind: { eq: FIGURE } }) { nodes { id question { id } } } } }`,
      { url },
    );
    const { currentVersion, claims } = body.data.article;
    const [claim] = claims.nodes;
    return { versionId: currentVersion.id, claimId: claim.id, questionId: claim.question.id };
  }

  /** Sends a mutation and gives its payload. */
  async function mutate(verb: string, input: Record<string, unknown>, fields: string) {
    const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
    const { body } = await house().query(
      `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} refusals { code field message remedy } } }`,
      { input },
    );
    expect(body.errors).toBeUndefined();
    return body.data[verb];
  }

  async function history(type: 'claim' | 'question', id: string) {
    const { body } = await house().query(
      `query ($id: ID!) { ${type}(id: $id) { history { ${EVENT} recordedAt } } }`,
      { id },
    );
    expect(body.errors).toBeUndefined();
    return body.data[type].history;
  }

  /** Two questions from one: the second has a claim that was split off. */
  async function twoQuestions(): Promise<readonly [Added, Added]> {
    const one = await add(31);
    const other = await add(32);
    expect(other.questionId).toBe(one.questionId);
    const split = { questionId: one.questionId, claimIds: [other.claimId], reason: 'Another storm.' };
    const { part } = await mutate('splitQuestion', split, 'part { id }');
    return [one, { ...other, questionId: part.id }];
  }

  return { add, mutate, history, twoQuestions };
}
