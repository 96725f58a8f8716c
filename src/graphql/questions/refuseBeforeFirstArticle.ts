import { badUserInput } from '../errors/badUserInput.ts';
import type { Loaders } from '../loaders/loaders.ts';

/** Throws BEFORE_FIRST_ARTICLE if no article of the ledger was published by a time. */
export async function refuseBeforeFirstArticle(
  { firstPublication }: Pick<Loaders, 'firstPublication'>,
  reportedBy: Date,
): Promise<void> {
  const first = await firstPublication();
  if (first === null || reportedBy >= first) return;
  throw badUserInput(
    `No article of the ledger was published by ${reportedBy.toISOString()}. Give \`reportedBy\` as ${first.toISOString()}, the publication of the first article, or later.`,
    { code: 'BEFORE_FIRST_ARTICLE' },
  );
}
