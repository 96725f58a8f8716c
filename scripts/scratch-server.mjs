import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

const { startEmbedded } = await tsImport('../src/postgres/embedded/startEmbedded.ts', import.meta.url);

/**
 * Runs `work` with the address of a new embedded PostgreSQL, which needs neither a network nor a database.
 */
export async function withScratchServer(work) {
  const folder = await mkdtemp(join(tmpdir(), 'consilience-drift-'));
  let server;
  try {
    // mkdtemp shuts out all other users, and so the account that PostgreSQL needs when root runs this.
    await chmod(folder, 0o755);
    server = await startEmbedded({ dataDir: folder, durable: false, onNotice: () => undefined });
    return await work(server.url);
  } finally {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
