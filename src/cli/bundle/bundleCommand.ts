import { writeFileSync } from 'node:fs';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import type { Config } from '../../config.ts';
import { fileFault } from '../verify/parseVerifyOptions.ts';
import { openStore } from '../house/openStore.ts';
import { pluralize } from '../pluralize.ts';
import type { Bundle } from './bundleForm.ts';
import { collectBundle } from './collectBundle.ts';

/** The options of `consilience bundle`. */
export interface BundleOptions {
  /** The file to write; stdout if not given. */
  readonly output?: string;
  readonly withTexts: boolean;
  /** The version of this program. */
  readonly program: string;
}

/**
 * `consilience bundle QUESTION`: the evidence of a verdict as one file. Throws ErrorWithRemedy (COMMAND, LOG) if there is no
 * such verdict.
 */
export async function bundleCommand(
  config: Config,
  question: string,
  { output, withTexts, program }: BundleOptions,
): Promise<number> {
  const of = parseQuestion(question);
  const store = await openStore(config, { onNotice: (line) => process.stderr.write(`${line}\n`) });
  try {
    const bundle = await collectBundle(store.ledger, { ...of, withTexts, program });
    write(`${JSON.stringify(bundle, null, 2)}\n`, output);
    process.stderr.write(describe(bundle));
    return 0;
  } finally {
    await store.close();
  }
}

/** An id in any text around it, such as an address. */
const QUESTION = /(?:^|[^\w])(question_[0-9a-hjkmnp-tv-z]{26})(?:@(\d{1,15}))?(?![\w@])/;

/**
 * The question of an id as the API prints it, with its position if it has one, or of an address with it. Throws
 * ErrorWithRemedy (COMMAND) if there is none.
 */
function parseQuestion(given: string): {
  readonly questionId: string;
  readonly position: number | null;
} {
  const [, questionId, position] = QUESTION.exec(given.replaceAll('%40', '@')) ?? [];
  if (questionId === undefined)
    throw new ErrorWithRemedy(
      'COMMAND',
      `"${given}" is not the id of a question.`,
      'Give an id as the API prints it (question_ and 26 characters), or an address with it.',
    );
  return { questionId, position: position === undefined ? null : Number(position) };
}

function write(text: string, output: string | undefined): void {
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(output, text);
  } catch (error) {
    throw fileFault(output, 'that can be written', error);
  }
}

function describe({ question, position, agreement, entries, erased, texts }: Bundle): string {
  const records = pluralize(entries.length + erased.length, 'record');
  const gone =
    erased.length === 0
      ? ''
      : ` The words of ${pluralize(erased.length, 'record')} were erased and are not in it.`;
  const words =
    texts.length === 0 ? 'without the texts of the articles' : `with ${pluralize(texts.length, 'text')}`;
  return `${question} as of entry ${position}: ${agreement.verdict}, ${records}, ${words}.${gone}\n`;
}
