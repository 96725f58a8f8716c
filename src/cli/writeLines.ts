import { once } from 'node:events';

/** Writes lines to stdout at the speed of the reader, and ends quietly if the reader stops. */
export async function writeLines(lines: AsyncIterable<string>): Promise<void> {
  const closed = new AbortController();
  process.stdout.once('error', () => {
    closed.abort();
  });
  for await (const line of lines) {
    if (closed.signal.aborted) return;
    if (process.stdout.write(`${line}\n`)) continue;
    await once(process.stdout, 'drain', { signal: closed.signal }).catch(() => undefined);
  }
}
