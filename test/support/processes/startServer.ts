import { setTimeout as sleep } from 'node:timers/promises';
import { startCli, type CliOptions, type RunningCli } from './runCli.ts';

const POLL_MS = 20;

/** A server that `consilience serve` started. */
export interface RunningServer extends RunningCli {
  /** http://127.0.0.1:port */
  readonly origin: string;
  /** The `data` of the answer to a query. */
  // Tests look into answers of every shape.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<any>;
}

/** Starts `consilience serve` on a free port and waits for its welcome. */
export async function startServer(args: readonly string[], options: CliOptions): Promise<RunningServer> {
  const env = { PORT: '0', ...options.env };
  return await untilUp(startCli(['serve', ...args], { ...options, env }));
}

/** Waits for the welcome of a serving command. Rejects with the command's output if it ends instead. */
export async function untilUp(running: RunningCli): Promise<RunningServer> {
  const isUp = async (): Promise<void> => {
    while (!running.stdout().includes('Try it:')) await sleep(POLL_MS, null, { ref: false });
  };
  const hasEnded = async (): Promise<never> => {
    const { stdout, stderr } = await running.ended;
    throw new Error(`It ended: ${stdout}${stderr}`);
  };
  await Promise.race([isUp(), hasEnded()]);
  const origin = /GraphQL\s+(http:\S+)\/graphql/.exec(running.stdout())?.[1] ?? '';
  return {
    ...running,
    origin,
    ask: async (query, variables) => {
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}
