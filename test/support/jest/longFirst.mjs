import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** The files that take longest, the longest first. A wrong order costs only time. */
const LONG = [
  'timing/slowClients',
  'http/attacks/naughtyStrings',
  'cli/serve/log',
  'cli/serve/serve',
  'graphql/loaders/asOf',
  'house/readme',
  'cli/articles/ingest',
  'cli/verify/verify',
  'cli/torture',
  'cli/bundle/bundles',
  'actions/rebuildDerived',
  'graphql/questions/orderOfArrival',
  'postgres/embedded/embeddedEnd',
  'actions/curation/events/events',
  'actions/curation/undo',
  'cli/verify/follow',
  'http/attacks/texts',
  'cli/house/systemPostgres',
  'ledger/sequencer/postgresLogStore',
  'actions/curation/agents/agents',
  'comparison/laws',
  'ledger/prismaOffline',
  'graphql/questions/diff',
  'cli/bundle/bundle',
  'actions/curation/events/atOnce',
  'house/forgottenResolver',
  'cli/rebuild',
  'postgres/embedded/embeddedRoot',
  'cli/erase',
  'actions/events/orders',
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
