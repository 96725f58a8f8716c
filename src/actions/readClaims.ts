import type { IntakenArticle } from '../domain/articleInput.ts';
import type { AttributionLink, ReadClaim, Reader } from '../domain/claim.ts';
import { ReaderError } from '../domain/readerError.ts';
import { ok, refuse } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';

/** The claims of an article by any reader, each chain ended by the publisher where that is known. */
export async function readClaims(
  reader: Reader,
  article: IntakenArticle,
): Promise<Result<readonly ReadClaim[]>> {
  const { text, title, publisher, byline, publishedAt } = article;
  try {
    const claims = await reader.read({ text, title, publisher, byline, publishedAt });
    const printed = publisher === null ? [] : [publisherLink(publisher)];
    return ok(claims.map((claim) => ({ ...claim, attribution: [...claim.attribution, ...printed] })));
  } catch (error) {
    if (error instanceof ReaderError) return refuse('READER_FAILED', null, error.message, error.remedy);
    throw error;
  }
}

/** The text does not say who printed it; the article's metadata do. */
function publisherLink(publisher: string): AttributionLink {
  const agent = { name: publisher, kind: 'ORGANISATION' as const };
  return { role: 'PUBLISHER', agent, source: null, cue: null, directness: 'INDIRECT', anonymous: false };
}
