import { rebuildDerived, verifyDerived } from '../actions/rebuildDerived.ts';
import type { Config } from '../config.ts';
import type { ReplayDifference } from '../ledger/derived/replay/replayLedger.ts';
import { pluralize } from './pluralize.ts';
import { openHouse } from './house/openHouse.ts';
import { writeLines } from './writeLines.ts';

/** `consilience rebuild`: rebuilds all derived rows. With `check` it changes nothing, and fails if a row differs. */
export async function rebuildCommand(
  config: Config,
  { check }: { readonly check: boolean },
): Promise<number> {
  const house = await openHouse(config, { onNotice: (line) => process.stderr.write(`${line}\n`) });
  try {
    const { replay } = house.ledger;
    const { transactions, differences } = await (check ? verifyDerived(replay) : rebuildDerived(replay));
    await writeLines(differing(differences));
    const played = `${pluralize(transactions, 'transaction')} played again`;
    const rows = pluralize(differences.length, 'row');
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
  differences: AsyncIterable<ReplayDifference> | Iterable<ReplayDifference>,
): AsyncGenerator<string> {
  for await (const { table, id } of differences) yield `${table} ${id}`;
}
