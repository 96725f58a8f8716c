import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import type { AuditResult } from 'graphql-http';
import { openTestHouse } from '../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../support/ledger/openTestHouse.ts';

describe('the audit suite of GraphQL over HTTP', () => {
  let house: TestHouse;
  let results: AuditResult[];
  beforeAll(async () => {
    house = await openTestHouse();
    results = await auditServer({ url: `${house.origin}/graphql` });
  });
  afterAll(() => house.close());

  const failed = (level: 'MUST' | 'SHOULD' | 'MAY'): string[] =>
    results.filter(({ name, status }) => status !== 'ok' && name.startsWith(level)).map(({ name }) => name);

  test('all of it ran', () => {
    expect(results.length).toBeGreaterThan(50);
  });

  test('no MUST fails', () => {
    expect(failed('MUST')).toEqual([]);
  });

  test('of SHOULD fails only 200 for a bad request, which gets a 400 here with any Accept header', () => {
    expect(failed('SHOULD')).toEqual([
      'SHOULD use 200 status code on document parsing failure when accepting application/json',
      'SHOULD use 200 status code on document validation failure when accepting application/json',
      'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
    ]);
  });

  test('of MAY fails only a GET without the header that keeps foreign pages out', () => {
    expect(failed('MAY')).toEqual([
      'MAY accept application/x-www-form-urlencoded formatted GET requests',
      'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
      'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
    ]);
  });
});
