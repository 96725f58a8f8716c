import type pg from 'pg';
import { catalogFindings } from '../../src/ledger/verify/catalog/catalogFindings.ts';
import type { Manifest } from '../../src/ledger/verify/catalog/manifest.ts';
import { DEFINITION_ALTERATIONS } from '../../test/support/ledger/definitionAlterations.ts';

/**
 * Alters one definition at random in the current transaction; gives the alteration if verification does not
 * name it.
 */
export async function missedDefinition(
  client: pg.Client,
  manifest: Manifest,
  random: () => number,
): Promise<string | null> {
  const altered = DEFINITION_ALTERATIONS[Math.floor(random() * DEFINITION_ALTERATIONS.length)];
  if (!altered) throw new Error('there are alterations of definitions');
  await client.query(altered.sql);
  const found = await definitionFindings(client, manifest);
  return found.includes(altered.named) ? null : `${altered.named}: ${altered.sql}`;
}

/** Kind and name of each definition that differs, as the session's transaction sees it. */
export async function definitionFindings(client: pg.Client, manifest: Manifest): Promise<string[]> {
  await client.query('SET LOCAL search_path = pg_catalog, pg_temp');
  return (await catalogFindings(client, manifest)).map(({ kind, name }) => `${kind} ${name}`);
}
