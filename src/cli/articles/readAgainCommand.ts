import type { Config } from '../../config.ts';
import { formatRefusal } from '../formatError.ts';
import { openHouse } from '../house/openHouse.ts';
import { pluralize } from '../pluralize.ts';

/** `consilience read-again`: reads the stored articles whose language had no reader. */
export async function readAgainCommand(config: Config, language: string | null): Promise<number> {
  const house = await openHouse(config, { onNotice: (line) => process.stderr.write(`${line}\n`) });
  try {
    const { versions, claims, left, refused } = await house.actions.readAgain(language);
    for (const { versionId, refusal } of refused)
      process.stderr.write(`${formatRefusal(versionId, refusal)}\n`);
    const rest = [...left].sort(([a], [b]) => a.localeCompare(b));
    const all = rest.reduce((sum, [, count]) => sum + count, 0);
    const without = `${all} still not read (${rest.map(([tag, count]) => `${count} ${tag}`).join(', ')})`;
    process.stdout.write(
      `${versions} read again, ${pluralize(claims, 'claim')}${all === 0 ? '' : `; ${without}`}\n`,
    );
    return refused.length === 0 ? 0 : 1;
  } finally {
    await house.close();
  }
}
