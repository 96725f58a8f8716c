import { ledgerFault } from '../../src/ledger/ledgerFault.ts';
import type { Ledger } from '../../src/ledger/openLedger.ts';
import { claimOn, intaken, origin } from '../../test/support/ledger/sampleClaims.ts';
import { storeArticle } from '../../test/support/ledger/storeArticle.ts';

/** Stores an article with this many claims, as they are, and gives the id of its version. */
export async function writeClaims(ledger: Ledger, name: string, claims: number): Promise<string> {
  const words = Array.from({ length: claims }, (_, n) => `${n + 100} boats`);
  const text = `At ${name} the harbour master counted ${words.join(', then ')}.`;
  const article = intaken(text, { url: `https://bench.example/${name}`, publisher: 'Bench Gazette' });
  const read = words.map((each) => claimOn(text, each, { attribution: [origin('Ada Harrow')] }));
  return (await storeArticle(ledger, article, read)).versionId;
}

/** A busy machine may have no connection for a writer within two seconds; then the writer tries again. */
export async function untilTaken<T>(write: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (ledgerFault(error) !== 'UNAVAILABLE') throw error;
    }
  }
}
