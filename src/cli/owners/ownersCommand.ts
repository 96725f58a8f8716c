import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Config } from '../../config.ts';
import { nameKey } from '../../domain/nameKey.ts';
import { formatRefusal } from '../formatError.ts';
import { openHouse } from '../house/openHouse.ts';
import { pluralize } from '../pluralize.ts';
import { parseOwners } from './parseOwners.ts';
import type { OwnerFault } from './parseOwners.ts';

/**
 * `consilience owners FILE`: records who owns which outlet, each line as a statement of the operator. Nothing is recorded
 * if a line is faulty or names an unknown outlet. A statement that holds already is not repeated.
 */
export async function ownersCommand(config: Config, file: string): Promise<number> {
  const parsed = parseOwners(await readFile(file, 'utf8'));
  const name = basename(file);
  if (!parsed.ok) return refuse(name, parsed.error);
  const house = await openHouse(config, { onNotice: (line) => process.stderr.write(`${line}\n`) });
  try {
    const keys = parsed.value.map(({ outlet }) => nameKey(outlet));
    const known = new Map(
      (await house.ledger.read.publishersNamed(keys)).map((row) => [nameKey(row.name), row.id]),
    );
    const strange = parsed.value.filter(({ outlet }) => !known.has(nameKey(outlet)));
    if (strange.length > 0)
      return refuse(
        name,
        strange.map(({ line, outlet }) => ({
          line,
          message: `The ledger has no outlet ${outlet}. Write its name as its articles give it, or add one of them first.`,
        })),
      );
    let recorded = 0;
    for (const { line, outlet, owner } of parsed.value) {
      const publisherId = known.get(nameKey(outlet)) ?? '';
      const reason = `Line ${String(line)} of ${name}.`;
      const by = { actor: config.operator, idempotencyKey: null };
      const done = await house.actions.setOwner({ publisherId, owner, reason }, by);
      if (done.ok) recorded++;
      else if (done.error.some(({ code }) => code !== 'ALREADY_DECIDED')) {
        for (const refusal of done.error)
          process.stderr.write(`${formatRefusal(`${name}:${String(line)}`, refusal)}\n`);
        return 1;
      }
    }
    const same = parsed.value.length - recorded;
    process.stdout.write(`${pluralize(recorded, 'owner')} recorded, ${String(same)} known already\n`);
    return 0;
  } finally {
    await house.close();
  }
}

function refuse(name: string, faults: readonly OwnerFault[]): number {
  for (const { line, message } of faults) process.stderr.write(`${name}:${String(line)}: ${message}\n`);
  process.stderr.write('Nothing was recorded: mend these lines and run the command again.\n');
  return 1;
}
