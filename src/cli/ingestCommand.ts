import type { AddArticle } from '../actions/addArticle.ts';
import type { Config } from '../config.ts';
import { articleFiles } from './articleFiles.ts';
import { counted } from './counted.ts';
import { ingestArticles } from './ingestArticles.ts';
import { openHouse } from './openHouse.ts';
import { toldRefusal } from './told.ts';

/** A minute is some hundred thousand entries; what is more enters the log with the next process that keeps it. */
const SETTLE_MS = 60_000;

/** `consilience ingest PATH...`: takes in files and folders. Exit code 1 where an article was refused. */
export async function ingestCommand(
  config: Config,
  paths: readonly string[],
  { evenErased }: { readonly evenErased: boolean },
): Promise<number> {
  const files = await articleFiles(paths);
  const house = await openHouse(config, { onNotice: (line) => process.stderr.write(`${line}\n`) });
  try {
    const add: AddArticle = (input, by) => house.actions.addArticle(input, { ...by, evenErased });
    const report = await ingestArticles(files, add, config.operator);
    for (const { place, refusal } of report.refused) process.stderr.write(`${toldRefusal(place, refusal)}\n`);
    const counts = [
      `${String(report.ADDED)} added`,
      counted(report.NEW_VERSION, 'new version'),
      `${String(report.KNOWN)} known already`,
      `${String(report.refused.length)} refused`,
    ];
    process.stdout.write(`${counts.join(', ')}\n`);
    await house.log.settle(SETTLE_MS);
    return report.refused.length === 0 ? 0 : 1;
  } finally {
    await house.close();
  }
}
