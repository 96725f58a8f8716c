import type { TestHouse } from '../ledger/openTestHouse.ts';
import { post } from './sendRequest.ts';
import type { Attack } from './testAttacks.ts';

export const BAD_INPUT = { status: 400, code: 'BAD_USER_INPUT' } as const;
export const INVALID = { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' } as const;

/** A list of claims with every argument that an attack bends. */
export const CLAIMS =
  'query($where: ClaimWhere, $after: String, $search: String){claims(where:$where, after:$after, search:$search){totalCount nodes{id}}}';

/** A query whose variables are refused. */
export const withVariables = (name: string, query: string, variables: unknown): Attack => ({
  name,
  request: post({ query, variables }),
  ...BAD_INPUT,
});

/** The mutation that adds an article. */
export const ADD =
  'mutation($input: AddArticleInput!){addArticle(input:$input){outcome refusals{code field}}}';

/** Sends `addArticle` with the given input. */
export const sendArticle = (
  house: TestHouse,
  input: Record<string, string>,
): ReturnType<TestHouse['query']> => house.query(ADD, { input });

/** Adds two articles, so that the lists under attack have claims. */
export async function addFerries(house: TestHouse): Promise<void> {
  for (const [name, count] of [
    ['Harbour Post', 'two'],
    ['Ridge Gazette', 'three'],
  ] as const) {
    await sendArticle(house, { text: `The mayor said ${count} ferries sank in the storm.`, publisher: name });
  }
}
