import { benchAgreement } from './agreement.ts';
import { benchReading } from './reading.ts';

/** `npm run bench [NAME...]`: every bench, or the named ones. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  agreement: benchAgreement,
  reading: benchReading,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES))
  if (wanted.length === 0 || wanted.includes(name)) await bench();
