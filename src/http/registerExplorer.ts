import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Everything but the page itself is served below this path. */
const ASSETS = '/explorer';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * No script but our own files, no eval, no other origin. Styles need 'unsafe-inline' because Monaco writes its colours
 * and positions into style elements while it runs; images need `data:` for the small drawings in its style sheet.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface StaticFile {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
}

/**
 * Serves the built query page: index.html at `/`, the rest below `/explorer/`. GET and HEAD only. The folder is read into
 * memory once, so no request ever names a file of the disk. Throws when the folder does not hold a built page.
 */
export async function registerExplorer(app: FastifyInstance, folder: string): Promise<void> {
  const files = await readFiles(folder);
  for (const [name, file] of files) {
    app.route({
      method: ['GET', 'HEAD'],
      url: name === 'index.html' ? '/' : `${ASSETS}/${name}`,
      handler: (request, reply) => sendFile(file, request, reply),
    });
  }
}

/** The files of a built page by their path with `/`, whatever the separator of the system. */
async function readFiles(folder: string): Promise<ReadonlyMap<string, StaticFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, StaticFile>();
  for (const entry of entries) {
    const type = CONTENT_TYPES[path.extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const place = path.join(entry.parentPath, entry.name);
    const body = await readFile(place);
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    files.set(path.relative(folder, place).split(path.sep).join('/'), { body, type, etag });
  }
  if (!files.has('index.html')) {
    throw new Error(`No built query page in ${folder}. Build it with: node scripts/build-explorer.mjs`);
  }
  return files;
}

function sendFile(file: StaticFile, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  void reply
    .header('content-security-policy', CONTENT_SECURITY_POLICY)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('cross-origin-opener-policy', 'same-origin')
    // The file names stay the same from build to build, so a browser asks each time and is told 304.
    .header('cache-control', 'no-cache')
    .header('etag', file.etag);
  if (matchesEtag(file.etag, request.headers['if-none-match'])) return reply.code(304).send();
  return reply.type(file.type).send(file.body);
}

/** Whether the browser already holds this file: its list of ETags may be weak ones, as a compressing proxy makes them. */
function matchesEtag(etag: string, ifNoneMatch: string | undefined): boolean {
  return (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
