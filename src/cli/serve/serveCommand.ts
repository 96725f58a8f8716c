import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../../config.ts';
import { SHUTDOWN_GRACE_MS, SHUTDOWN_TIMEOUT_MS } from '../../http/httpLimits.ts';
import { createServer, GRAPHQL_PATH } from '../../http/createServer.ts';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { EXPLORER } from '../installation.ts';
import { loadSamples } from './loadSamples.ts';
import { openHouse } from '../house/openHouse.ts';
import { portFault } from './portFault.ts';
import { probePort } from './probePort.ts';
import { stopSignal } from './stopSignal.ts';
import { welcome } from './welcome.ts';

export interface ServeOptions {
  /** Loads the samples into an empty ledger. */
  readonly samples: boolean;
  /** Throws the embedded data away first. */
  readonly fresh: boolean;
  /** Ends when the process that started it ends. */
  readonly withParent: boolean;
}

/** `consilience serve`: runs until SIGINT or SIGTERM, then answers the running requests and ends. */
export async function serveCommand(config: Config, options: ServeOptions): Promise<number> {
  await refuseTakenPort(config);
  // Until the welcome tells them, and from then on at once.
  const notices: string[] = [];
  let onNotice = (line: string): void => void notices.push(line);
  const stop = stopSignal(options.withParent);
  const house = await openHouse(config, {
    fresh: options.fresh,
    onNotice: (line) => {
      onNotice(line);
    },
  });
  try {
    if (options.samples && !stop.aborted) await loadSamples(house, config.operator);
    const app = await createServer({
      read: house.ledger.read,
      ping: () => house.ledger.ping(),
      actions: house.actions,
      log: { ...house.log, read: house.ledger.log },
      operator: config.operator,
      isLocal: isLoopback(config.host),
      explorerFolder: EXPLORER,
      logLevel: config.logLevel,
    });
    await app.listen({ port: config.port, host: config.host }).catch((error: unknown) => {
      throw portFault(config.host, config.port, (error as NodeJS.ErrnoException).code ?? String(error));
    });
    const { port } = app.server.address() as AddressInfo;
    const isEmbedded = config.databaseUrl === null;
    process.stdout.write(
      welcome({ host: config.host, port, place: house.place, isEmbedded, path: GRAPHQL_PATH, notices }),
    );
    onNotice = (line) => void process.stderr.write(`${line}\n`);
    const ended = AbortSignal.any([stop, house.lost]);
    if (!ended.aborted) await once(ended, 'abort');
    process.stderr.write('Stopping: running requests are answered first. Ctrl-C again ends it at once.\n');
    await sleep(SHUTDOWN_GRACE_MS);
    const cut = setTimeout(() => {
      app.server.closeAllConnections();
    }, SHUTDOWN_TIMEOUT_MS);
    await app.close();
    clearTimeout(cut);
    if (!house.lost.aborted) return 0;
    throw new ErrorWithRemedy(
      'COMMAND',
      'The embedded PostgreSQL ended, so the server ended too.',
      'Start it again: the data are recovered at the start.',
    );
  } finally {
    await house.close();
  }
}

/** Whether an address is reached from this machine only. */
const isLoopback = (host: string): boolean => /^(localhost|127\.|::1$)/.test(host);

/** Before a database is started, which takes seconds. */
async function refuseTakenPort({ host, port }: Config): Promise<void> {
  const trouble = await probePort(port, host);
  if (trouble !== null) throw portFault(host, port, trouble);
}
