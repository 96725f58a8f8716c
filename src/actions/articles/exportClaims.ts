import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type { Position } from '../../ledger/lists/readPages.ts';
import { loadClaimContexts } from '../agreements/loadClaimContexts.ts';
import type { ClaimContext } from '../agreements/loadClaimContexts.ts';
import { toLineFigure } from './claimLine.ts';
import type { ClaimLine } from './claimLine.ts';

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
      yield { ...lineOf(context), ...(questionOf.get(context.claim.id) ?? NO_QUESTION) };
    }
    after = page?.hasMore ? page.positions.at(-1) : undefined;
  } while (after);
}

const NO_QUESTION: Pick<ClaimLine, 'question' | 'agreement'> = { question: null, agreement: null };

/** The questions of standing claims, and how far their claims agree. */
async function loadQuestions(
  read: LedgerReader,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, Pick<ClaimLine, 'question' | 'agreement'>>> {
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

function lineOf({ claim, version, article, publisher, chain }: ClaimContext): ClaimLine {
  const { exact, start, end } = claim.words;
  return {
    article: article.externalId ?? article.id,
    id: claim.id,
    publisher,
    publishedAt: version.publishedAt,
    kind: claim.kind,
    quote: { exact, start, end },
    ...toLineFigure(claim),
    modality: claim.modality,
    polarity: claim.polarity,
    eventTime: claim.times.event,
    asOf: claim.times.asOf,
    attribution: chain.map(({ role, agent, source, directness, anonymous }) => ({
      ...{ role, name: agent.name, directness, anonymous },
      quote: source,
    })),
    rule: claim.reading.rule,
    ...NO_QUESTION,
  };
}
