import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A server that speaks just enough of PostgreSQL's protocol to say that it is of another version. */
export interface OldServer {
  readonly url: string;
  close(): Promise<void>;
}

/** @param versionNumber as in `server_version_num`: "140012" */
export async function startOldServer(versionNumber: string): Promise<OldServer> {
  const server = createServer((socket) => {
    let isGreeted = false;
    socket.on('error', () => undefined);
    socket.on('data', (message) => {
      if (isGreeted) answer(socket, message, versionNumber);
      else socket.write(Buffer.concat([packet('R', int32(0)), READY]));
      isGreeted = true;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `postgresql://someone:secret@127.0.0.1:${port}/ledger`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** Answers a query with one row of one text. */
function answer(socket: Socket, message: Buffer, text: string): void {
  if (message.toString('latin1', 0, 1) !== 'Q') return;
  const column = [Buffer.from('version\0'), int32(0), int16(0), int32(25), int16(-1), int32(-1), int16(0)];
  const row = [int16(1), int32(text.length), Buffer.from(text)];
  socket.write(
    Buffer.concat([
      packet('T', int16(1), ...column),
      packet('D', ...row),
      packet('C', Buffer.from('SELECT 1\0')),
      READY,
    ]),
  );
}

function packet(kind: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(kind), int32(body.length + 4), body]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}

const READY = packet('Z', Buffer.from('I'));
