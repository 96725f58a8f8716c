import type { RemoteLog } from '../../log/follow/remoteLog.ts';
import { parseNote } from '../../log/note/signedNote.ts';
import { MAX_ENTRY_BYTES } from '../../log/tiles/entryBundle.ts';
import { formatTilePath, TILE_WIDTH } from '../../log/tiles/tilePath.ts';
import { ErrorWithRemedy, isKind } from '../../domain/errorWithRemedy.ts';

/** A log that does not answer in this time is away. */
const ANSWER_LIMIT_MS = 10_000;
/** A signed note has at most 65,536 characters, and a key is shorter. */
const MAX_TEXT_BYTES = 262_144;
/** A bundle has at most 256 of the longest entries, with two bytes in front of each; a tile of hashes is smaller. */
const MAX_TILE_BYTES = TILE_WIDTH * (MAX_ENTRY_BYTES + 2);

/** Characters of what a server says of a fault. */
const MAX_SERVER_MESSAGE = 500;

/**
 * The log at an address (https://c2sp.org/tlog-tiles), and its key as it says itself. Throws ErrorWithRemedy (COMMAND),
 * and rejects with one, if it can't be read.
 */
export function remoteLog(url: string): RemoteLog & { key(): Promise<string> } {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new ErrorWithRemedy(
      'COMMAND',
      `"${url}" is not an address of a log.`,
      'Give the address of the server: http://host:port',
    );
  const base = url.endsWith('/') ? url : `${url}/`;
  const get = (path: string, limit: number): Promise<Buffer> => fetchBytes(new URL(path, base), limit);
  return {
    checkpoint: async () => {
      const note = (await get('checkpoint', MAX_TEXT_BYTES)).toString();
      const form = parseNote(note);
      if (form.ok) return note;
      throw new ErrorWithRemedy(
        'COMMAND',
        `The answer of ${new URL('checkpoint', base).href} is not a checkpoint: ${form.error}.`,
        'See that the address is that of a log (https://c2sp.org/tlog-tiles), and that nothing answers in its place.',
      );
    },
    tile: (tile) => get(formatTilePath(tile), MAX_TILE_BYTES),
    key: async () => (await get('log.vkey', MAX_TEXT_BYTES)).toString().trim(),
  };
}

async function fetchBytes(url: URL, limit: number): Promise<Buffer> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
    const body = await readBody(url, answer, limit);
    if (answer.ok) return body;
    throw new ErrorWithRemedy(
      'COMMAND',
      `${url.href} answers ${answer.status}.${serverMessage(body)}`,
      answer.status >= 500
        ? 'Keep your pin file and retry after the operator has fixed the log.'
        : 'See that the address is that of a log that is not empty (https://c2sp.org/tlog-tiles).',
    );
  } catch (error) {
    if (isKind(error, 'COMMAND')) throw error;
    throw new ErrorWithRemedy(
      'COMMAND',
      `The log does not answer at ${url.href}: ${connectionError(error)}.`,
      'See that the server runs and that the address is right, then do the same again.',
      { cause: error },
    );
  }
}

async function readBody(url: URL, answer: Response, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const body: AsyncIterable<Uint8Array> | null = answer.body;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > limit)
      throw new ErrorWithRemedy(
        'COMMAND',
        `${url.href} answers with more than the ${limit} bytes that it may have.`,
        'Ask the operator of the log.',
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The reason that a server of ours gives, on one line; nothing of what others answer. */
function serverMessage(body: Buffer): string {
  try {
    const { errors } = JSON.parse(body.toString()) as { errors?: readonly { message?: unknown }[] };
    const said = errors?.[0]?.message;
    return typeof said === 'string'
      ? ` It says: ${said.replaceAll(/\p{Cc}+/gu, ' ').slice(0, MAX_SERVER_MESSAGE)}`
      : '';
  } catch {
    return '';
  }
}

/** The message of fetch says only that it failed; its cause has the reason. */
function connectionError(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message?: string };
  return cause?.code ?? cause?.message ?? message ?? String(error);
}
