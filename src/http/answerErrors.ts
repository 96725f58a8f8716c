import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { httpErrorBody, HttpRefusal } from './httpError.ts';
import { MAX_BODY_BYTES, MAX_HEADER_BYTES } from './httpLimits.ts';

/** The answers to errors that Fastify finds itself. */
const BY_STATUS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'The request is not well-formed HTTP.'],
  408: ['REQUEST_TIMEOUT', 'The request did not arrive in time. Send it in one go.'],
  413: ['PAYLOAD_TOO_LARGE', `The body is over ${String(MAX_BODY_BYTES)} bytes. Send less at once.`],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'The body must be JSON. Send content-type: application/json.'],
  431: [
    'HEADERS_TOO_LARGE',
    `The headers are over ${String(MAX_HEADER_BYTES)} bytes. Send fewer or shorter ones.`,
  ],
};

/** Answers errors of hooks, parsers and handlers: refusals as they are, everything else masked and logged. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  if (error instanceof HttpRefusal) {
    void reply.code(error.statusCode).send(httpErrorBody(error.code, error.message));
    return;
  }
  const status = error.statusCode ?? 500;
  const told = status < 500 ? (BY_STATUS[status] ?? BY_STATUS[400]) : undefined;
  if (told) {
    void reply.code(status).send(httpErrorBody(...told));
    return;
  }
  request.log.error({ requestId: request.id, err: error }, 'a request failed');
  const body = httpErrorBody('INTERNAL_SERVER_ERROR', 'Internal error');
  Object.assign(body.errors[0].extensions, { requestId: request.id });
  void reply.code(500).send(body);
}

/** 405 for another method on a known path, else 404. */
export function answerNotFound(
  paths: readonly string[],
): (request: FastifyRequest, reply: FastifyReply) => void {
  return (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (paths.includes(path)) {
      const body = httpErrorBody('METHOD_NOT_ALLOWED', 'Only GET and POST are answered here.');
      void reply.code(405).header('allow', 'GET, POST').send(body);
      return;
    }
    void reply.code(404).send(httpErrorBody('NOT_FOUND', 'Nothing is here. GraphQL is at /graphql.'));
  };
}

const STATUS_OF: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers bytes that are not a request, and closes the connection. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUS_OF[error.code ?? ''] ?? 400;
  const body = JSON.stringify(httpErrorBody(...(BY_STATUS[status] ?? ['BAD_REQUEST', 'Bad request'])));
  socket.end(
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}\r\nconnection: close\r\n` +
      `content-type: application/json; charset=utf-8\r\ncontent-length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`,
  );
}
