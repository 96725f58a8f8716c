import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/** A request as it goes over the wire, without the additions of fetch. */
export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** From the first byte out to the last byte in. */
  readonly ms: number;
  /** The CPU time of this process meanwhile. It includes the work of a server in the same process. */
  readonly cpuMs: number;
}

/** Sends a request on a new connection. An answer counts even if the server closes before all is sent. */
export function sendRequest(origin: string, request: RawRequest): Promise<RawAnswer> {
  const { method = 'GET', path = '/graphql', headers = {}, body } = request;
  const began = performance.now();
  const before = process.cpuUsage();
  return new Promise((resolve, reject) => {
    const sent = httpRequest(origin + path, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { user, system } = process.cpuUsage(before);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
          ms: performance.now() - began,
          cpuMs: (user + system) / 1_000,
        });
        sent.destroy();
      });
    });
    // After an answer this has no effect.
    sent.on('error', reject);
    // Node does not frame the body of a DELETE by itself.
    if (body !== undefined && headers['transfer-encoding'] === undefined) {
      sent.setHeader('content-length', Buffer.byteLength(body));
    }
    sent.end(body);
  });
}

/** A GraphQL request as a client would POST it; a string or bytes are sent as they are. */
export function post(body: unknown, headers: OutgoingHttpHeaders = {}): RawRequest {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
  };
}

/** A GraphQL request over GET, with the header that proves that it comes from no foreign page. */
export function get(parameters: Record<string, string>, headers: OutgoingHttpHeaders = {}): RawRequest {
  return {
    path: `/graphql?${new URLSearchParams(parameters).toString()}`,
    headers: { 'apollo-require-preflight': 'true', ...headers },
  };
}
