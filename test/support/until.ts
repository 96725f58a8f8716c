/** The awaited state comes within this time, also on a busy machine. */
const PATIENCE_MS = 60_000;

/** Resolves when `holds` does; rejects after a minute. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > PATIENCE_MS) throw new Error('what was waited for did not happen');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
