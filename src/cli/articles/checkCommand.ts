import { basename } from 'node:path';
import { checkText, type CheckedClaim, type CheckedText } from '../../actions/check/checkText.ts';
import { loadQuestionStates, type QuestionState } from '../../actions/agreements/loadQuestionStates.ts';
import type { Config } from '../../config.ts';
import { fillLabel } from '../../domain/questionLabel.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import { rulesReader } from '../../reading/rulesReader.ts';
import { chooseReader } from '../house/chooseReader.ts';
import { intakeNow } from '../house/intakeNow.ts';
import { openStore } from '../house/openStore.ts';
import { formatRefusal } from '../formatError.ts';
import { pluralize } from '../pluralize.ts';
import { writeLines } from '../writeLines.ts';
import { claimSummary } from './claimSummary.ts';
import { readArticles, readArticleStream } from './readArticles.ts';

/** `consilience check`: how the claims of the articles in a file, or on stdin, relate to the ledger. Nothing is stored. */
export async function checkCommand(
  config: Config,
  file: string | undefined,
  language: string | null,
): Promise<number> {
  let refused = 0;
  const reader = await chooseReader(config.chat, rulesReader, (line) => process.stderr.write(`${line}\n`));
  const store = await openStore(config, { onNotice: (line) => process.stderr.write(`${line}\n`) });
  const check = checkText(reader, intakeNow);
  const found = file === undefined ? readArticleStream(process.stdin, 'stdin') : readArticles(file);
  async function* lines(): AsyncGenerator<string> {
    for await (const { place, input } of found) {
      const taken = input.ok ? intakeNow(input.value) : input;
      const { read } = store.ledger;
      const checked = taken.ok
        ? await check({ ...taken.value, language: taken.value.language ?? language }, read)
        : taken;
      if (checked.ok) yield* describe(read, checked.value, basename(place));
      else {
        refused++;
        process.stderr.write(`${formatRefusal(place, checked.error)}\n`);
      }
    }
  }
  try {
    await writeLines(lines());
    return refused === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}

async function* describe(
  read: LedgerReader,
  { eventId, claims }: CheckedText,
  place: string,
): AsyncGenerator<string> {
  const ids = [...new Set(claims.flatMap(({ questionId }) => questionId ?? []))];
  const states = new Map((await loadQuestionStates(read, ids)).map((state) => [state.questionId, state]));
  const [event] = eventId === null ? [] : await read.events([eventId]);
  const name = event?.name ?? null;
  yield `${place}: ${pluralize(claims.length, 'claim')}, ${name ?? 'of no event that the ledger has'}`;
  for (const claim of claims) yield* describeClaim(claim, states.get(claim.questionId ?? ''), name);
  yield '';
}

function* describeClaim(
  { claim, outcome, reason, isSuggestion }: CheckedClaim,
  state: QuestionState | undefined,
  event: string | null,
): Generator<string> {
  yield `  ${claimSummary(claim)}`;
  if (state) {
    const { agreement, label } = state;
    const found = agreement === null ? '' : ` ${agreement.verdict}, “${agreement.lead.words}”`;
    yield `    ${isSuggestion ? 'perhaps ' : ''}${fillLabel(label, event)}${found}`;
  }
  yield `    ${outcome}: ${reason}`;
}
