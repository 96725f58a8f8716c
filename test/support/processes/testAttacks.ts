import { expect, test } from '@jest/globals';
import { sendRequest } from './sendRequest.ts';
import type { RawAnswer, RawRequest } from './sendRequest.ts';

/** A bad request and its expected refusal. */
export interface Attack {
  readonly name: string;
  readonly request: RawRequest;
  readonly status: number;
  /** The code of every error in the answer. */
  readonly code: string;
  /** Whether the answer must cost little: for requests made to keep the server busy. */
  readonly isQuick?: boolean;
}

/** The requirement is 250 ms. CPU time, since a busy machine lengthens every other; it includes the test's own work. */
const QUICK_CPU_MS = 500;
/** An answer repeats at most this many errors. */
const MAX_ERRORS = 100;
/** Characters of an unexpected answer that a failed test shows. */
const SHOWN_LENGTH = 500;
/** Words that no client may see: stacks, SQL, paths, addresses of the database, names of libraries. */
const LEAK =
  /^\s+at |\.[jt]s:\d|node_modules|file:\/\/\S+\.[jt]s|stack|\bSELECT\b|\bINSERT\b|prisma|postgres|ECONN|hunter2/im;

/** One test per attack: the answer is right and leaks nothing, and the server answers the next ordinary query. */
export function testAttacks(origin: () => string, attacks: readonly Attack[]): void {
  test.each(attacks.map((attack) => [attack.name, attack] as const))('%s', async (_, attack) => {
    const answer = await sendRequest(origin(), attack.request);
    expectRefusal(answer, attack);
    if (attack.isQuick) expect(answer.cpuMs).toBeLessThan(QUICK_CPU_MS);
    await expectServing(origin());
  });
}

/** Expects a refusal in the shape of a GraphQL answer, without internals. */
export function expectRefusal(answer: RawAnswer, { status, code }: Pick<Attack, 'status' | 'code'>): void {
  // Together, so that a failure shows the server's message.
  expect({ status: answer.status, codes: codesOf(answer) }).toEqual({ status, codes: [code] });
  expectNoLeak(answer);
}

/** Expects JSON without internals. */
export function expectNoLeak({ headers, text }: Pick<RawAnswer, 'headers' | 'text'>): void {
  expect(headers['content-type']).toMatch(/^application\/(graphql-response\+)?json\b/);
  expect(text).not.toMatch(LEAK);
  expect(text).not.toContain(process.cwd());
}

/** Expects an answer to an ordinary query. */
export async function expectServing(origin: string): Promise<void> {
  const { status, text } = await sendRequest(origin, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ publishers(first: 1) { totalCount } }"}',
  });
  expect({ status, text }).toEqual({
    status: 200,
    text: expect.stringMatching(/^\{"data":\{"publishers":\{"totalCount":\d+\}\}\}\s*$/) as unknown,
  });
}

/** The different codes of an answer's errors; the beginning of the text if it is not a GraphQL refusal. */
function codesOf({ text }: RawAnswer): unknown[] {
  const errors = errorsOf(text);
  if (errors === null) return [text.slice(0, SHOWN_LENGTH)];
  expect(errors.length).toBeLessThanOrEqual(MAX_ERRORS);
  for (const { message } of errors) expect(message).toMatch(/\S/);
  return [...new Set(errors.map(({ extensions }) => extensions?.code))];
}

type ErrorBody = readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];

function errorsOf(text: string): ErrorBody | null {
  try {
    const { errors } = JSON.parse(text) as { errors?: ErrorBody };
    return errors ?? null;
  } catch {
    return null;
  }
}
