import { readFile, writeFile } from 'node:fs/promises';
import { followLog } from '../../ledger/log/followLog.ts';
import type { RemoteLog } from '../../ledger/log/followLog.ts';
import { LogError } from '../../ledger/log/logError.ts';
import { parseVerifierKey } from '../../ledger/log/note/verifier.ts';
import type { Verifier } from '../../ledger/log/note/verifier.ts';
import { formatTilePath } from '../../ledger/log/tiles/tilePath.ts';
import { Fault } from '../fault.ts';
import { told } from '../told.ts';
import { keyGiven } from './keyGiven.ts';

/** A log that does not answer in this time is away. */
const ANSWER_LIMIT_MS = 10_000;

/** What a pin file remembers: the key, an empty line, and the last checkpoint as it was signed. */
interface Pin {
  readonly key: string;
  readonly note: string;
}

/**
 * `consilience verify --log URL --pin FILE [--key KEY|FILE]`: follows a log that somebody else keeps, and remembers its head
 * in the file. Exit code 0 where it goes on from what is remembered, 1 where it does not.
 */
export async function verifyRemote(url: string, file: string, given: string | null): Promise<number> {
  const log = remoteLog(url);
  const pin = await readPin(file);
  const key = given === null ? (pin?.key ?? (await log.key())) : keyGiven(given);
  const verifier = verifierOf(key, given === null && pin !== null ? file : 'the key given');
  if (pin !== null && pin.key !== verifier.text) {
    throw new Fault(
      `${file} remembers the log of another key: ${pin.key}.`,
      'Use the pin file of this log, or another file for a new one.',
    );
  }
  try {
    const { note, head, before } = await followLog(log, verifier, pin?.note ?? null);
    await writeFile(file, `${verifier.text}\n\n${note}`);
    const grown =
      before === null
        ? `remembered for the first time${given === null ? ', and its key with it' : ''}`
        : `it goes on from the ${before.size} that were remembered`;
    process.stdout.write(`${head.origin} has ${head.size} entries: ${grown}.\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof LogError)) throw error;
    process.stderr.write(`${told(error)}\n`);
    return 1;
  }
}

async function readPin(file: string): Promise<Pin | null> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const gap = text.indexOf('\n\n');
  if (gap < 0)
    throw new Fault(`${file} is no pin file.`, 'Name a file that is not there yet, or restore it.');
  return { key: text.slice(0, gap), note: text.slice(gap + 2) };
}

function verifierOf(key: string, place: string): Verifier {
  const verifier = parseVerifierKey(key);
  if (verifier.ok) return verifier.value;
  throw new Fault(
    `There is no verifier key in ${place}: ${verifier.reason}.`,
    'Give the line that the log shows at /log.vkey: name+id+key.',
  );
}

function remoteLog(url: string): RemoteLog & { key(): Promise<string> } {
  if (!URL.canParse(url))
    throw new Fault(`"${url}" is no address.`, 'Give the address of the server: http://host:port');
  const base = url.endsWith('/') ? url : `${url}/`;
  const get = async (path: string): Promise<Buffer> => {
    const answer = await fetch(new URL(path, base), { signal: AbortSignal.timeout(ANSWER_LIMIT_MS) }).catch(
      (error: unknown) => {
        throw new Fault(
          `The log at ${url} does not answer: ${error instanceof Error ? error.message : String(error)}.`,
          'See that the server runs and that the address is right, then do the same again.',
        );
      },
    );
    if (answer.ok) return Buffer.from(await answer.arrayBuffer());
    throw new Fault(
      `${new URL(path, base).href} answers ${answer.status}.`,
      'See that the address is that of a log that is not empty (https://c2sp.org/tlog-tiles).',
    );
  };
  return {
    checkpoint: async () => (await get('checkpoint')).toString(),
    tile: (tile) => get(formatTilePath(tile)),
    key: async () => (await get('log.vkey')).toString().trim(),
  };
}
