import { benchAlterations } from './log/alterations.ts';
import { benchLogDelay } from './log/delay.ts';
import { benchLargeLog } from './log/large.ts';
import { benchLogWriting } from './log/writing.ts';
import { benchReading } from './reading.ts';

/** `npm run bench [NAME...]`: every bench, or the named ones. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  reading: benchReading,
  'log-writing': benchLogWriting,
  'log-delay': benchLogDelay,
  'log-large': benchLargeLog,
  'log-alterations': benchAlterations,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES))
  if (wanted.length === 0 || wanted.includes(name)) await bench();
