import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { staleHeadReason } from '../ledger/storedLog/staleHeadReason.ts';
import type { LogAccess } from '../ledger/storedLog/logAccess.ts';
import { readTile } from '../ledger/storedLog/readTile.ts';
import { parseTilePath } from '../log/tiles/tilePath.ts';
import { HttpRefusal } from './httpError.ts';

const TEXT = 'text/plain; charset=utf-8';
const BYTES = 'application/octet-stream';
/** A tile never changes. */
const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Words in a bundle of entries may have to be erased: caches ask again within the hour. */
const AN_HOUR = 'public, max-age=3600';
/** There may be a new one in a second. */
const NO_CACHE = 'no-cache';

/** The paths of the log, as https://c2sp.org/tlog-tiles names them: `/checkpoint`, `/tile/…`, and the key that verifies. */
export function registerLog(app: FastifyInstance, log: LogAccess): void {
  const { read, verifier } = log;
  app.get('/log.vkey', (_, reply) =>
    reply.type(TEXT).header('cache-control', NO_CACHE).send(`${verifier.text}\n`),
  );
  app.get('/checkpoint', async (_, reply) => {
    const doubt = staleHeadReason(log);
    if (doubt !== null) throw new HttpRefusal(503, 'LOG_REFUSES', doubt);
    const latest = await read.latestCheckpoint();
    if (latest === null) throw notFound('The log is empty as yet. Ask again when something was recorded.');
    return reply.type(TEXT).header('cache-control', NO_CACHE).send(latest.note);
  });
  app.get('/tile/*', async (request: FastifyRequest, reply: FastifyReply) => {
    const path = parseTilePath(request.url.slice(1));
    if (!path.ok)
      throw notFound(`This is not the path of a tile: ${path.error}. See https://c2sp.org/tlog-tiles.`);
    const isBundle = request.url.startsWith('/tile/entries/');
    const tile = await readTile(read, path.value);
    if (tile === null) throw notFound('The log does not reach so far. /checkpoint says how far it does.');
    return reply
      .type(BYTES)
      .header('cache-control', isBundle ? AN_HOUR : IMMUTABLE)
      .send(Buffer.from(tile));
  });
}

const notFound = (message: string): HttpRefusal => new HttpRefusal(404, 'NOT_FOUND', message);
