import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** The files that take longest, the longest first. A wrong order costs only time. */
const LONG = [
  'timing/slowClients',
  'cli/serve/serve',
  'cli/torture',
  'cli/articles/ingest',
  'postgres/embedded/embeddedEnd',
  'cli/serve/log',
  'actions/rebuildDerived',
  'postgres/embedded/embeddedRoot',
  'house/readme',
  'graphql/loaders/asOf',
  'cli/verify/verify',
  'ledger/prismaOffline',
  'cli/verify/follow',
  'postgres/embedded/embedded',
  'graphql/questions/orderOfArrival',
  'cli/erase',
  'cli/house/systemPostgres',
  'http/attacks/texts',
  'actions/events/orders',
  'graphql/questions/stories',
  'reading/rulesReader',
  'house/language',
  'ledger/sequencer/postgresLogStore',
  'intake/markdown/readMarkdown',
  'graphql/questions/diff',
].map((name) => join(process.cwd(), `test/${name}.test.ts`));

/**
 * Runs the longest files first, so that the workers end together. Jest itself goes by the sizes of files until it has run them
 * once, and so left a file of a minute for the end.
 */
export default class LongFirst extends Sequencer {
  constructor(options) {
    super(options);
    const missing = LONG.filter((path) => !existsSync(path));
    if (missing.length > 0)
      throw new Error(`longFirst.mjs names files that are not there: ${missing.join(', ')}`);
  }

  sort(tests) {
    const rank = ({ path }) => (LONG.includes(path) ? LONG.indexOf(path) : LONG.length);
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other));
  }
}
