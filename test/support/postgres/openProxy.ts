import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A way to a database that can be cut. */
export interface Proxy {
  /** The connection string that leads through it. */
  readonly url: string;
  /** Cuts every connection and takes no new one. */
  cut(): Promise<void>;
  /** Lets new connections through again. */
  mend(): Promise<void>;
  /** Leads new connections to another port. */
  turnTo(port: number): void;
  close(): Promise<void>;
}

/** Opens a way to the server of `url` on a new port. */
export async function openProxy(url: string): Promise<Proxy> {
  const { hostname, port } = new URL(url);
  let target = Number(port);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target, hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.pipe(to);
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = server.address() as AddressInfo;
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String(own.port);
  const cut = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    if (!server.listening) return;
    server.close();
    await once(server, 'close');
  };
  return {
    url: through.href,
    cut,
    mend: async () => {
      await cut();
      server.listen(own.port, '127.0.0.1');
      await once(server, 'listening');
    },
    turnTo: (other) => {
      target = other;
    },
    close: cut,
  };
}
