import { describe, expect, test } from '@jest/globals';
import { normalizeExpression } from '../../../../src/ledger/verify/catalog/normalizeExpression.ts';

describe('an expression as PostgreSQL prints it', () => {
  test.each([
    ['(((a >= 0) AND (a <= 52)) AND (b >= 0))', '((a >= 0) AND (a <= 52) AND (b >= 0))'],
    ['((b >= 0) AND ((a >= 0) AND (a <= 52)))', '((b >= 0) AND (a >= 0) AND (a <= 52))'],
    ['((((a) OR (b)) OR (c)) OR (d))', '((a) OR (b) OR (c) OR (d))'],
  ])('%s says the same as %s', (printed, restored) => {
    expect(normalizeExpression(printed)).toBe(restored);
    expect(normalizeExpression(restored)).toBe(restored);
  });

  test.each([
    '(((a) OR (b)) AND (c))',
    '((NOT ((a) AND (b))) AND (c))',
    '((((a) AND (b)) = c) AND (d))',
    '((((a) AND (b)) IS TRUE) AND (d))',
    `((a = '((x) AND (y)) AND (z)'::text) AND (b))`,
    `(("a) AND (b" = 1) AND f((a) AND (b)))`,
    `(a ~ 'it''s (one'::text)`,
    '((a) + (b))',
  ])('%s stays as it is', (expression) => {
    expect(normalizeExpression(expression)).toBe(expression);
  });
});
