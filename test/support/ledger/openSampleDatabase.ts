import { openLedger } from '../../../src/ledger/openLedger.ts';
import { cloneSamples, type TestDatabase } from '../postgres/testDatabase.ts';
import { testActionsOver } from '../serverOver.ts';
import { addAll, allSamples } from './readSamples.ts';
import { UNHURRIED } from './unhurried.ts';

/** A database with all samples, whose entries wait for their places in the log. A run of the tests reads them once. */
export async function openSampleDatabase(): Promise<TestDatabase> {
  return await cloneSamples(async (url) => {
    const ledger = await openLedger({ url, limits: UNHURRIED });
    try {
      await addAll({ actions: testActionsOver(ledger) }, await allSamples());
    } finally {
      await ledger.close();
    }
  });
}
