import { randomUUID } from 'node:crypto';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { LogController } from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { apolloServer } from '../graphql/apolloServer.ts';
import type { Actions } from '../actions/actions.ts';
import type { RequestContext } from '../graphql/requestContext.ts';
import { loadersOver } from '../graphql/loaders/loadersOver.ts';
import type { LedgerReader } from '../ledger/ledgerReader.ts';
import type { LogAccess } from '../ledger/storedLog/logAccess.ts';
import { answerClientError, answerError, answerNotFound } from './answerErrors.ts';
import { checkQueryString } from './checkQueryString.ts';
import { registerExplorer } from './registerExplorer.ts';
import { registerHealth } from './registerHealth.ts';
import { HttpRefusal } from './httpError.ts';
import {
  CONNECTIONS_CHECK_MS,
  HEADERS_TIMEOUT_MS,
  MAX_BODY_BYTES,
  MAX_HEADER_BYTES,
  MAX_URL_BYTES,
  REQUEST_TIMEOUT_MS,
} from './httpLimits.ts';
import { registerLog } from './registerLog.ts';
import { parseJsonBody } from './parseJsonBody.ts';

export const GRAPHQL_PATH = '/graphql';

/** The parts that the server serves, from the composition root. */
export interface ServerParts {
  readonly read: LedgerReader;
  /** Rejects when the database does not answer. */
  readonly ping: () => Promise<void>;
  readonly actions: Actions;
  readonly log: LogAccess;
  /** The actor of all writes, until there are keys. */
  readonly operator: string;
  /** Whether only this machine may ask: then requests for any other host name are refused. */
  readonly isLocal: boolean;
  /** The folder of the built query page; `null` serves none. */
  readonly explorerFolder: string | null;
  readonly logLevel: string;
}

/** The HTTP server with everything registered, not yet listening. Close it to end running requests in peace. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    // To stderr: stdout belongs to the words for the person who started it.
    logger: { level: parts.logLevel, stream: process.stderr },
    // `logResponse` writes the one line of a request.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    http: {
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: HEADERS_TIMEOUT_MS,
      connectionsCheckingInterval: CONNECTIONS_CHECK_MS,
      // Node would refuse without a body; `refuseEarly` does it with one.
      requireHostHeader: false,
    },
    clientErrorHandler: answerClientError,
    frameworkErrors: answerError,
  });
  app.addHook('onRequest', refuseEarly);
  if (parts.isLocal) app.addHook('onRequest', refuseForeignHost);
  app.addHook('onResponse', logResponse);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    refuseCharset(request.headers['content-type'] ?? '');
    done(null, parseJsonBody(body as Buffer));
  });
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerNotFound([GRAPHQL_PATH]));
  registerHealth(app, parts.ping, parts.log);
  registerLog(app, parts.log);
  await registerGraphql(app, parts);
  if (parts.explorerFolder !== null) await registerExplorer(app, parts.explorerFolder);
  return app;
}

async function registerGraphql(app: FastifyInstance, parts: ServerParts): Promise<void> {
  const apollo = apolloServer((requestId, error) => {
    app.log.error({ requestId, err: error }, 'a request failed');
  });
  await apollo.start();
  // Fastify has answered the running requests before it calls this.
  app.addHook('onClose', () => apollo.stop());
  app.route({
    method: ['GET', 'POST'],
    url: GRAPHQL_PATH,
    handler: fastifyApolloHandler(apollo, {
      context: ({ id }: FastifyRequest): Promise<RequestContext> =>
        Promise.resolve({
          requestId: id,
          read: parts.read,
          log: parts.log,
          loaders: loadersOver(parts.read, parts.log.read),
          actions: parts.actions,
          actor: parts.operator,
        }),
    }),
  });
}

async function refuseEarly(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  void reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
  if (request.raw.httpVersion === '1.1' && request.headers.host === undefined) {
    throw new HttpRefusal(400, 'BAD_REQUEST', 'The request has no Host header.');
  }
  if (Buffer.byteLength(request.url) > MAX_URL_BYTES) {
    throw new HttpRefusal(
      414,
      'URI_TOO_LONG',
      `The address is over ${String(MAX_URL_BYTES)} bytes. Send a POST.`,
    );
  }
  // Refused before a byte of it is inflated.
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') {
    throw new HttpRefusal(
      415,
      'UNSUPPORTED_ENCODING',
      'Compressed bodies are not taken. Send it uncompressed.',
    );
  }
  checkQueryString(request.url);
  return Promise.resolve();
}

/** This machine, by any of its names. */
const LOCAL_HOST = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i;

/** A web page elsewhere may give its own name the address of this machine; the browser then still sends that name. */
async function refuseForeignHost(request: FastifyRequest): Promise<void> {
  if (!LOCAL_HOST.test(request.headers.host ?? 'localhost')) {
    throw new HttpRefusal(
      421,
      'MISDIRECTED',
      'This server answers for this machine only. Ask for it as localhost.',
    );
  }
  return Promise.resolve();
}

function refuseCharset(contentType: string): void {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1];
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') {
    throw new HttpRefusal(
      415,
      'UNSUPPORTED_CHARSET',
      `The charset ${charset} is not taken. Send JSON as UTF-8.`,
    );
  }
}

/** One line an answer. Neither the query string nor a body is logged: they hold article texts. */
function logResponse(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const path = request.url.split('?', 1)[0];
  const { method, id: requestId } = request;
  request.log.info(
    { requestId, method, path, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
    'answered',
  );
  done();
}
