import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import type { CacheExchangeOpts } from '@urql/exchange-graphcache';
import { getIntrospectionQuery } from 'graphql';
import { openContestedHouse } from '../../support/ledger/openContestedHouse.ts';
import type { ContestedHouse } from '../../support/ledger/openContestedHouse.ts';

let house: ContestedHouse;
let client: Client;
beforeAll(async () => {
  house = await openContestedHouse();
  const { body } = await house.query(getIntrospectionQuery());
  client = new Client({
    url: `${house.origin}/graphql`,
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        schema: body.data as NonNullable<CacheExchangeOpts['schema']>,
        // An agreement has no id: it is part of its question.
        keys: { Agreement: () => null },
      }),
      fetchExchange,
    ],
  });
});
afterAll(() => house.close());

const QUESTION = gql<{ question: { id: string; agreement: { verdict: string } } }>`
  query ($id: ID!, $asOf: AsOf) {
    question(id: $id, asOf: $asOf) {
      id
      agreement {
        verdict
      }
    }
  }
`;

test('urql with its normalised cache keeps one question at two positions apart', async () => {
  const { questionId: id, early, late } = house;
  const read = (position: number, requestPolicy: 'network-only' | 'cache-only') =>
    client.query(QUESTION, { id, asOf: { position } }, { requestPolicy }).toPromise();
  expect((await read(early, 'network-only')).error).toBeUndefined();
  expect((await read(late, 'network-only')).error).toBeUndefined();
  expect((await read(early, 'cache-only')).data?.question).toMatchObject({
    id: `${id}@${early}`,
    agreement: { verdict: 'SINGLE_ORIGIN' },
  });
  expect((await read(late, 'cache-only')).data?.question).toMatchObject({
    id: `${id}@${late}`,
    agreement: { verdict: 'CONTESTED' },
  });
});

const REPORTED = gql<{ question: { agreement: { articleCount: number } | null } }>`
  query ($id: ID!, $reportedBy: DateTime) {
    question(id: $id) {
      id
      agreement(reportedBy: $reportedBy) {
        articleCount
      }
    }
  }
`;

test('urql with its normalised cache keeps the agreements of one question at two publication times apart', async () => {
  const read = (reportedBy: string | null, requestPolicy: 'network-only' | 'cache-only') =>
    client.query(REPORTED, { id: house.questionId, reportedBy }, { requestPolicy }).toPromise();
  const times = [null, '2999-01-01T00:00:00Z', '2024-06-10T12:00:00Z'];
  for (const time of times) expect((await read(time, 'network-only')).error).toBeUndefined();
  const cached = await Promise.all(times.map((time) => read(time, 'cache-only')));
  const counts = cached.map(({ data }) => data?.question.agreement?.articleCount ?? null);
  expect(counts).toEqual([3, 3, 1]);
});
