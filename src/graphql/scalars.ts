import { GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';
import { articleUrl } from '../actions/articles/articleUrl.ts';
import { badUserInput } from './errors/badUserInput.ts';

/** Digits of a decimal: far beyond any reported figure, and cheap to compare. */
const MAX_DECIMAL_LENGTH = 100;
const DECIMAL = /^-?\d+(\.\d+)?$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The instant of an ISO 8601 date or date-time, or `null`: year 0 is none for PostgreSQL. */
function parseInstant(value: string): Date | null {
  const instant = new Date(value);
  return instant.getUTCFullYear() >= 1 ? instant : null;
}

/** A scalar with string input. `parse` throws if the input is not valid. */
function stringScalar<T>(
  name: string,
  parse: (value: string) => T,
  serialize: (value: unknown) => string,
): GraphQLScalarType<T, string> {
  const parsed = (value: unknown): T => {
    if (typeof value !== 'string') throw badUserInput(`${name} must be a string.`);
    return parse(value);
  };
  return new GraphQLScalarType<T, string>({
    name,
    serialize,
    parseValue: parsed,
    parseLiteral: (node: ValueNode) => parsed(node.kind === Kind.STRING ? node.value : null),
  });
}

const asIs = (value: unknown): string => String(value);

const decimal = stringScalar(
  'Decimal',
  (value) => {
    if (value.length <= MAX_DECIMAL_LENGTH && DECIMAL.test(value)) return value;
    throw badUserInput('Decimal must be digits with an optional sign and point, such as "43000" or "-2.5".');
  },
  asIs,
);

const dateTime = stringScalar(
  'DateTime',
  (value) => {
    const instant = parseInstant(value);
    if (instant && DATE_TIME.test(value)) return instant;
    throw badUserInput('DateTime must be ISO 8601 with offset, such as "2024-10-01T12:14:00Z".');
  },
  (value) => (value instanceof Date ? value.toISOString() : asIs(value)),
);

const partialDateTime = stringScalar(
  'PartialDateTime',
  (value) => {
    if (parseInstant(value) && (PARTIAL_DATE.test(value) || DATE_TIME.test(value))) return value;
    throw badUserInput('PartialDateTime must be ISO 8601, such as "2024-10-01" or "2024-10-01T12:14:00Z".');
  },
  asIs,
);

const httpUrl = stringScalar(
  'HttpUrl',
  (value) => {
    const url = articleUrl(value);
    if (url.ok) return url.value;
    throw badUserInput(`${url.error.message} ${url.error.remedy}`);
  },
  asIs,
);

export const scalars = {
  Decimal: decimal,
  DateTime: dateTime,
  PartialDateTime: partialDateTime,
  HttpUrl: httpUrl,
};
