import type { PreparedArticle } from '../../domain/preparedArticle.ts';
import { nameKey } from '../../domain/nameKey.ts';
import type { Prisma } from '../../generated/prisma/client.ts';

/** The article that an incoming text belongs to, with its newest version. */
export interface KnownArticle {
  readonly articleId: string;
  readonly versionId: string;
  readonly ordinal: number;
  readonly sameText: boolean;
}

/**
 * Finds the stored article of an incoming one: by its URL, else by the sender's id and the publisher, else by its exact
 * text. The text must be from the same publisher if one is given. The same text at another URL is another article,
 * because each copy is evidence.
 */
export async function recogniseArticle(
  tx: Prisma.TransactionClient,
  article: PreparedArticle,
): Promise<KnownArticle | null> {
  const identity = identityOf(article);
  const found = await tx.articleVersion.findFirst({
    where: identity,
    orderBy: identity.textHash === undefined ? { ordinal: 'desc' } : { id: 'asc' },
    select: { id: true, articleId: true, ordinal: true, textHash: true },
  });
  if (!found) return null;
  const { id, articleId, ordinal, textHash } = found;
  return { articleId, versionId: id, ordinal, sameText: textHash === article.textHash };
}

function identityOf({
  url,
  externalId,
  publisher,
  textHash,
}: PreparedArticle): Prisma.ArticleVersionWhereInput {
  if (url !== null) return { article: { url } };
  const byPublisher = publisher === null ? null : { nameKey: nameKey(publisher) };
  if (externalId !== null) return { article: { url: null, externalId, publisher: byPublisher } };
  return byPublisher ? { textHash, article: { publisher: byPublisher } } : { textHash };
}
