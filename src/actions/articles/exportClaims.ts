import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type { Position } from '../../ledger/lists/readPages.ts';
import { loadClaimContexts } from '../agreements/loadClaimContexts.ts';
import { claimLine, type ClaimLine, type LineQuestion } from './claimLine.ts';

/** Claims read at once: some 1 MB, six statements. */
const BATCH = 500;

/** Every claim of the newest version of every article, in the order they were recorded, as lines for other programs. */
export async function* exportClaims(read: LedgerReader): AsyncGenerator<ClaimLine> {
  let after: Position | undefined;
  do {
    const [page] = await read.pages({
      list: 'claims',
      currentOnly: true,
      order: 'RECORDED_AT',
      descending: false,
      limit: BATCH,
      fromEnd: false,
      ...(after && { after }),
    });
    const ids = page?.positions.map(({ id }) => id) ?? [];
    const claims = [...(await read.claims(ids))].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    const questionOf = await loadQuestions(read, ids);
    for (const context of await loadClaimContexts(read, claims)) {
      const { id } = context.claim;
      const article = context.article.externalId ?? context.article.id;
      yield claimLine(context.claim, { article, id }, questionOf.get(id));
    }
    after = page?.hasMore ? page.positions.at(-1) : undefined;
  } while (after);
}

/** The questions of active claims, and how far their claims agree. */
async function loadQuestions(
  read: LedgerReader,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, LineQuestion>> {
  const states = (await read.claimQuestions(claimIds)).filter(({ isActive }) => isActive);
  const questionIds = [...new Set(states.flatMap(({ questionId }) => questionId ?? []))];
  const verdicts = new Map(
    (await read.questionStates(questionIds)).map(({ questionId, verdict }) => [questionId, verdict]),
  );
  return new Map(
    states.map(({ claimId, questionId }) => {
      const verdict = verdicts.get(questionId ?? '') ?? null;
      return [claimId, { question: questionId, agreement: verdict === null ? null : { verdict } }] as const;
    }),
  );
}
