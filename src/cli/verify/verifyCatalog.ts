import { loadManifest } from '../../ledger/verify/catalog/loadManifest.ts';
import { verifyDefinitions } from '../../ledger/verify/catalog/verifyDefinitions.ts';
import { pluralize } from '../pluralize.ts';
import { DEFINITIONS } from '../installation.ts';
import type { Store } from '../house/openStore.ts';
import type { PartResult } from './partResult.ts';

/** The part of `consilience verify` that the others stand on: whether the database is defined as the migrations make it. */
export async function verifyCatalog({ url }: Pick<Store, 'url'>): Promise<PartResult> {
  const { compared, findings } = await verifyDefinitions(url, await loadManifest(DEFINITIONS));
  const definitions = pluralize(compared, 'definition');
  return {
    differences: findings.map(({ kind, name, reason }) => `${kind} ${name}: ${reason}`),
    summary:
      findings.length === 0
        ? `${definitions}: tables, functions and what guards them are as the migrations make them.`
        : `${definitions}: ${findings.length} ${findings.length === 1 ? 'is' : 'are'} not as the migrations make them, ` +
          'and what is read through them can be bent. Compare them with a backup.',
  };
}
