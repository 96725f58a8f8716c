import { randomBytes } from 'node:crypto';
import { ask } from '../ask.ts';

/** How startTestServer.ts tells the test files which server and which template they clone: workers get its environment. */
export const TEST_SERVER_VARIABLE = 'CONSILIENCE_TEST_SERVER';
export const TEST_TEMPLATE_VARIABLE = 'CONSILIENCE_TEST_TEMPLATE';

/** The database that has all samples, which openSampleDatabase.ts makes beside the template of this name. */
export const samplesBeside = (template: string): string => `${template}_samples`;

/** `url` with another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** A name no other run and no other test file has taken. */
export function newDatabaseName(purpose: string): string {
  return `consilience_${purpose}_${randomBytes(6).toString('hex')}`;
}

/** Runs one statement on the server's database `postgres`. */
export async function runOnServer(url: string, statement: string): Promise<void> {
  await ask(withDatabase(url, 'postgres'), statement);
}
