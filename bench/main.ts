import { parseArgs } from 'node:util';
import { benchAdding } from './adding.ts';
import type { FilledOptions } from './adding.ts';
import { benchAgreement } from './agreement.ts';
import { benchAsOf } from './asOf.ts';
import { benchFuzz, type FuzzOptions } from './fuzz.ts';
import { benchAlterations } from './log/alterations.ts';
import { benchLogDelay } from './log/delay.ts';
import { benchFollowing } from './log/follow.ts';
import { benchLargeLog } from './log/large.ts';
import { benchNewsLog } from './log/news.ts';
import { benchLogWriting } from './log/writing.ts';
import { benchPages, type PagesOptions } from './pages.ts';
import { benchReading } from './reading.ts';
import { benchServing } from './serving.ts';

/** `npm run bench -- [NAME...] [--claims N,N...] [--server URL] [--stories FILE,FILE... [--explain]] [--texts N] [--seed N]`: every bench, or the named ones. See bench/README.md. */
const BENCHES: Readonly<
  Record<string, (options: FilledOptions & PagesOptions & FuzzOptions) => Promise<void>>
> = {
  agreement: benchAgreement,
  reading: benchReading,
  fuzz: benchFuzz,
  pages: benchPages,
  asOf: benchAsOf,
  serving: benchServing,
  adding: benchAdding,
  'log-writing': benchLogWriting,
  'log-delay': benchLogDelay,
  'log-large': benchLargeLog,
  'log-follow': benchFollowing,
  'log-news': benchNewsLog,
  'log-alterations': benchAlterations,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    claims: { type: 'string', default: '10000,100000' },
    server: { type: 'string' },
    stories: { type: 'string' },
    explain: { type: 'boolean', default: false },
    texts: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});
const options = {
  server: values.server,
  claims: values.claims.split(',').map(Number),
  stories: values.stories?.split(',') ?? [],
  explain: values.explain,
  texts: Number(values.texts),
  seed: Number(values.seed),
};
for (const [name, bench] of Object.entries(BENCHES))
  if (positionals.length === 0 || positionals.includes(name)) await bench(options);
