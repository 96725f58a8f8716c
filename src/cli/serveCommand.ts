import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config.ts';
import { SHUTDOWN_TIMEOUT_MS } from '../http/httpLimits.ts';
import { createServer, GRAPHQL_PATH } from '../http/server.ts';
import { articleFiles } from './articleFiles.ts';
import { Fault } from './fault.ts';
import { ingestArticles } from './ingestArticles.ts';
import { EXPLORER, SAMPLES } from './installation.ts';
import { openHouse } from './openHouse.ts';
import type { House } from './openHouse.ts';
import { portTrouble } from './portProbe.ts';
import { welcome } from './welcome.ts';

export interface ServeOptions {
  /** Loads the samples into an empty ledger. */
  readonly samples: boolean;
  /** Throws the embedded data away first. */
  readonly fresh: boolean;
}

/** `consilience serve`: runs until SIGINT or SIGTERM, then answers what runs and ends. */
export async function serveCommand(config: Config, options: ServeOptions): Promise<number> {
  await refuseTakenPort(config);
  const notices: string[] = [];
  const onNotice = (line: string): void => void notices.push(line);
  const stop = stopSignal();
  const house = await openHouse(config, { fresh: options.fresh, onNotice });
  try {
    if (options.samples && !stop.aborted) await loadSamples(house, config.operator);
    const app = await createServer({
      read: house.ledger.read,
      ping: () => house.ledger.ping(),
      actions: house.actions,
      operator: config.operator,
      explorerFolder: EXPLORER,
      logLevel: config.logLevel,
    });
    await app.listen({ port: config.port, host: config.host });
    const { port } = app.server.address() as AddressInfo;
    const isEmbedded = config.databaseUrl === null;
    process.stdout.write(
      welcome({ host: config.host, port, place: house.place, isEmbedded, path: GRAPHQL_PATH, notices }),
    );
    if (!stop.aborted) await once(stop, 'abort');
    const cut = setTimeout(() => {
      app.server.closeAllConnections();
    }, SHUTDOWN_TIMEOUT_MS);
    await app.close();
    clearTimeout(cut);
    return 0;
  } finally {
    await house.close();
  }
}

/** Aborts on the first SIGINT or SIGTERM; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(1);
      controller.abort();
    });
  }
  return controller.signal;
}

/** Before a database is started, which takes seconds. */
async function refuseTakenPort({ port, host }: Config): Promise<void> {
  const trouble = await portTrouble(port, host);
  if (trouble === null) return;
  if (trouble === 'EADDRINUSE') {
    throw new Fault(
      `Port ${String(port)} is taken.`,
      `Choose another one: PORT=${String(port + 1)} npm start`,
    );
  }
  throw new Fault(
    `Can't listen on ${host}:${String(port)}: ${trouble}.`,
    'Set HOST to an address of this machine and PORT to a port you may use.',
  );
}

async function loadSamples({ ledger, actions }: House, operator: string): Promise<void> {
  const [count] = await ledger.read.counts({ list: 'articles' });
  if (count !== 0) return;
  const report = await ingestArticles(await articleFiles([SAMPLES]), actions.addArticle, operator);
  const { refused, ADDED, NEW_VERSION } = report;
  if (refused.length > 0) throw new Error(`a sample was refused: ${JSON.stringify(refused[0])}`);
  process.stderr.write(
    `${String(ADDED)} sample articles loaded, ${String(NEW_VERSION)} of them changed later\n`,
  );
}
