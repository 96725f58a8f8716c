/** How soon an orphan notices: the next `npm start` needs longer than this to come to its port. */
const PARENT_CHECK_MS = 200;

/**
 * Aborts on the first SIGINT or SIGTERM; a second one ends the process at once.
 * @param withParent aborts as well when the process that started this one has ended: npm, killed, leaves its child behind
 */
export function stopSignal(withParent: boolean): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(1);
      controller.abort();
    });
  }
  if (withParent) {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) controller.abort();
    }, PARENT_CHECK_MS).unref();
  }
  return controller.signal;
}
