import { once } from 'node:events';
import { createServer } from 'node:net';

/** Whether a server could listen there: `null`, or the code of the error ("EADDRINUSE"). */
export async function probePort(port: number, host: string): Promise<string | null> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
  probe.close();
  await once(probe, 'close');
  return null;
}
