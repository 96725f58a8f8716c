// A process that uses an embedded PostgreSQL, for tests that end it in every way. Its argument is the options as JSON.
// After its start, or the failure of it, it prints one line of JSON. Then it follows the orders on its stdin.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { isKind } from '../../../src/domain/errorWithRemedy.ts';
import { startEmbedded, type EmbeddedOptions } from '../../../src/postgres/embedded/startEmbedded.ts';

const say = (message: object) => process.stdout.write(`${JSON.stringify(message)}\n`);

try {
  const options = JSON.parse(process.argv[2] ?? '{}') as EmbeddedOptions;
  const server = await startEmbedded({
    ...options,
    onNotice: (notice) => {
      process.stderr.write(`${notice}\n`);
    },
  });
  const { url, dataDir, binDir, owned, notices } = server;
  say({ url, dataDir, binDir, owned, notices });
  const orders: Record<string, () => unknown> = {
    stop: () => server.stop().then(() => process.exit(0)),
    exit: () => process.exit(3),
    throw: () =>
      setImmediate(() => {
        throw new Error('nobody catches this');
      }),
    // The child of a child: if it inherited the lifeline, the server would outlive us for a minute.
    'leave a child behind': () => {
      spawn('sleep', ['60'], { detached: true, stdio: 'ignore' }).unref();
      say({ done: true });
    },
    'run out of work': () => {
      lines.close();
      process.stdin.destroy();
    },
  };
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (order) => orders[order]?.());
} catch (error) {
  if (isKind(error, 'POSTGRES')) say({ message: error.message, remedy: error.remedy });
  else throw error;
}
