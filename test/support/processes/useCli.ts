import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openTestDatabase, type TestDatabase } from '../postgres/testDatabase.ts';
import { makeOpenFolder, type OpenFolder } from './makeOpenFolder.ts';
import { runCli, type Ran } from './runCli.ts';

export interface TestCli {
  readonly databaseUrl: string;
  /** A temporary folder for the files of the tests. */
  readonly folder: string;
  /** The settings of a run: the database, and a data folder that does not exist yet. */
  readonly env: Readonly<Record<'DATABASE_URL' | 'CONSILIENCE_DATA_DIR', string>>;
  /** Runs `consilience` with these settings. */
  run(...args: readonly string[]): Promise<Ran>;
  /** Writes a file in the folder and gives its path. A list is the file's lines. */
  file(name: string, content: string | Uint8Array | readonly string[]): Promise<string>;
}

/**
 * The command line for the tests of a file, on a database and a folder that exist as long as the tests run. `open` makes the
 * database, which is empty if not given.
 */
export function useCli(open: () => Promise<TestDatabase> = openTestDatabase): TestCli {
  const cli = {} as TestCli;
  let database: TestDatabase;
  let folder: OpenFolder;
  beforeAll(async () => {
    database = await open();
    folder = await makeOpenFolder('cli');
    const env = { DATABASE_URL: database.url, CONSILIENCE_DATA_DIR: join(folder.path, 'data') };
    const made: TestCli = {
      ...{ databaseUrl: database.url, folder: folder.path, env },
      run: (...args) => runCli(args, { env }),
      file: async (name, content) => {
        const path = join(folder.path, name);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, Array.isArray(content) ? `${content.join('\n')}\n` : content);
        return path;
      },
    };
    Object.assign(cli, made);
  });
  afterAll(async () => {
    await database.drop();
    await folder.remove();
  });
  return cli;
}
