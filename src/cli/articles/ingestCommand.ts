import type { AddArticle } from '../../actions/articles/addArticle.ts';
import type { Config } from '../../config.ts';
import { articleFiles } from './articleFiles.ts';
import { pluralize } from '../pluralize.ts';
import { ingestArticles, type IngestReport } from './ingestArticles.ts';
import { openHouse } from '../house/openHouse.ts';
import { formatRefusal } from '../formatError.ts';

/** A minute is some hundred thousand entries; the next log writer adds the rest. */
const SETTLE_MS = 60_000;

/** The articles are in the ledger, and their entries are still pending. */
const EXIT_LOG_PENDING = 3;

/** The settings of `ingest`. */
export interface IngestSettings {
  readonly evenErased: boolean;
  /** The BCP 47 tag of the articles that have none. */
  readonly language: string | null;
}

/**
 * `consilience ingest PATH...`: adds the articles of files and folders. Exit code 1 if an article was refused, 3 if
 * all are in the ledger but not in the log. The log writer gives the reason.
 */
export async function ingestCommand(
  config: Config,
  paths: readonly string[],
  settings: IngestSettings,
): Promise<number> {
  const files = await articleFiles(paths);
  const house = await openHouse(config, { onNotice: (line) => process.stderr.write(`${line}\n`) });
  try {
    const add: AddArticle = (input, by) => house.actions.addArticle(input, { ...by, ...settings });
    const report = await ingestArticles(files, add, config.operator);
    for (const { place, refusal } of report.refused)
      process.stderr.write(`${formatRefusal(place, refusal)}\n`);
    const counts = [
      `${String(report.ADDED)} added`,
      pluralize(report.NEW_VERSION, 'new version'),
      `${String(report.KNOWN)} known already`,
      `${String(report.refused.length)} refused`,
    ];
    process.stdout.write(`${[counts.join(', '), ...notReadPart(report.notRead)].join('; ')}\n`);
    const isLogged = await house.log.settle(SETTLE_MS);
    if (report.refused.length > 0) return 1;
    return isLogged ? 0 : EXIT_LOG_PENDING;
  } finally {
    await house.close();
  }
}

/** "3 not read (2 es, 1 ru)"; nothing if a reader read every article. */
function notReadPart(notRead: IngestReport['notRead']): readonly string[] {
  if (notRead.size === 0) return [];
  const byLanguage = [...notRead].sort(([a], [b]) => a.localeCompare(b));
  const all = byLanguage.reduce((sum, [, count]) => sum + count, 0);
  return [`${all} not read (${byLanguage.map(([language, count]) => `${count} ${language}`).join(', ')})`];
}
