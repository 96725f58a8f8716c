import { articleFiles } from '../articles/articleFiles.ts';
import { pluralize } from '../pluralize.ts';
import { ingestArticles } from '../articles/ingestArticles.ts';
import { SAMPLES } from '../installation.ts';
import type { House } from '../house/openHouse.ts';
import { intakeNow } from '../house/intakeNow.ts';
import { readArticles } from '../articles/readArticles.ts';

/**
 * Loads the samples into an empty ledger, or continues an interrupted load. Each sample has an idempotency key, so
 * none is added twice.
 */
export async function loadSamples({ ledger, actions }: House, operator: string): Promise<void> {
  const files = await articleFiles([SAMPLES]);
  const [count] = await ledger.read.counts({ list: 'articles' });
  if (count !== 0 && !(await wasCutShort(ledger, files))) return;
  const keyOf = (place: string): string => `sample ${place}`;
  const { refused, ADDED, NEW_VERSION } = await ingestArticles(files, actions.addArticle, operator, keyOf);
  // A sample whose words were erased stays away.
  const fault = refused.find(({ refusal }) => refusal.code !== 'ERASED');
  if (fault) throw new Error(`A sample was refused: ${JSON.stringify(fault)}`);
  process.stderr.write(`${pluralize(ADDED + NEW_VERSION, 'sample text')} loaded.\n`);
}

/** The first sample is in and the last one is not. A ledger of somebody's own articles has neither. */
async function wasCutShort({ write }: House['ledger'], files: readonly string[]): Promise<boolean> {
  const isIn = async (file: string | undefined): Promise<boolean> => {
    if (file === undefined) return false;
    for await (const { input } of readArticles(file)) {
      const taken = input.ok ? intakeNow(input.value) : input;
      if (!taken.ok || (await write.recognise(taken.value)) === null) return false;
    }
    return true;
  };
  return (await isIn(files[0])) && !(await isIn(files.at(-1)));
}
