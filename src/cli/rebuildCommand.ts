import { rebuildDerived, verifyDerived } from '../actions/rebuildDerived.ts';
import type { Config } from '../config.ts';
import type { Difference } from '../ledger/replay/replayLedger.ts';
import { counted } from './counted.ts';
import { openHouse } from './openHouse.ts';
import { writeLines } from './writeLines.ts';

/** `consilience rebuild`: makes what is derived again. With `check` nothing is changed, and what differs is a failure. */
export async function rebuildCommand(
  config: Config,
  { check }: { readonly check: boolean },
): Promise<number> {
  const house = await openHouse(config, { onNotice: (line) => process.stderr.write(`${line}\n`) });
  try {
    const { replay } = house.ledger;
    const { moments, differences } = await (check ? verifyDerived(replay) : rebuildDerived(replay));
    await writeLines(differing(differences));
    const played = `${counted(moments, 'transaction')} played again`;
    const rows = counted(differences.length, 'row');
    if (differences.length === 0) process.stderr.write(`${played}: what is derived is as it should be.\n`);
    else if (check)
      process.stderr.write(`${played}. Not as it should be: ${rows}. To put it right: consilience rebuild\n`);
    else process.stderr.write(`${played}. Put right: ${rows}.\n`);
    return check && differences.length > 0 ? 1 : 0;
  } finally {
    await house.close();
  }
}

/** One line each, for a person and for programs. */
async function* differing(
  differences: AsyncIterable<Difference> | Iterable<Difference>,
): AsyncGenerator<string> {
  for await (const { table, id } of differences) yield `${table} ${id}`;
}
