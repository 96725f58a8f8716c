import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import type { TypedDocumentNode } from '@apollo/client/core';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openContestedHouse } from '../../support/ledger/openContestedHouse.ts';
import type { ContestedHouse } from '../../support/ledger/openContestedHouse.ts';

let house: ContestedHouse;
let client: ApolloClient;
beforeAll(async () => {
  house = await openContestedHouse();
  client = new ApolloClient({
    cache: new InMemoryCache(),
    link: new HttpLink({ uri: `${house.origin}/graphql` }),
  });
});
afterAll(() => house.close());

interface Question {
  readonly id: string;
  readonly agreement: { readonly verdict: string };
}

const QUESTION: TypedDocumentNode<{ question: Question }, { id: string; asOf: { position: number } }> = gql`
  query Question($id: ID!, $asOf: AsOf) {
    question(id: $id, asOf: $asOf) {
      id
      agreement {
        verdict
      }
    }
  }
`;

const AGAIN: TypedDocumentNode<{ node: Question }, { id: string }> = gql`
  query Again($id: ID!) {
    node(id: $id) {
      id
      ... on Question {
        agreement {
          verdict
        }
      }
    }
  }
`;

interface Events {
  readonly id: string;
  readonly history: readonly { readonly claim: { readonly id: string } }[];
}

const HISTORIES: TypedDocumentNode<{ claims: { nodes: readonly Events[] } }> = gql`
  {
    claims(first: 10) {
      nodes {
        id
        history {
          recordId
          claim {
            id
          }
        }
      }
    }
  }
`;

test('Apollo Client keeps one question at two positions apart', async () => {
  const { questionId: id, early, late } = house;
  const verdictAt = (position: number, fetchPolicy: 'network-only' | 'cache-only') =>
    client
      .query({
        query: QUESTION,
        variables: { id, asOf: { position } },
        fetchPolicy,
      })
      .then(({ data }) => data?.question.agreement.verdict);
  await verdictAt(early, 'network-only');
  await verdictAt(late, 'network-only');
  expect(await verdictAt(early, 'cache-only')).toBe('SINGLE_ORIGIN');
  expect(await verdictAt(late, 'cache-only')).toBe('CONTESTED');
  expect(Object.keys(client.cache.extract() as object)).toEqual(
    expect.arrayContaining([`Question:${id}@${early}`, `Question:${id}@${late}`]),
  );
});

test('Apollo Client reads an object again by its cached id', async () => {
  const { data } = await client.query({
    query: AGAIN,
    variables: { id: `${house.questionId}@${house.early}` },
  });
  expect(data?.node).toMatchObject({
    id: `${house.questionId}@${house.early}`,
    agreement: { verdict: 'SINGLE_ORIGIN' },
  });
});

test('Apollo Client keeps the events of two claims apart that one erasure is in', async () => {
  const { data } = await client.query({ query: HISTORIES });
  for (const { id, history } of data?.claims.nodes ?? [])
    for (const event of history) expect(event.claim.id).toBe(id);
});
