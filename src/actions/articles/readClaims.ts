import type { PreparedArticle } from '../../domain/articleInput.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import type { Reader } from '../../domain/claims/reader.ts';
import { isKind } from '../../domain/errorWithRemedy.ts';
import { ok, refuse } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { addPublisherLink } from './addPublisherLink.ts';

/** Claims that one article may have to be stored or checked: a long one has a hundred; more is a table or a flood. */
const MAX_CLAIMS = 2_000;

/** As `readClaims`, and refused where there are more claims than an article has. */
export async function readBoundedClaims(
  reader: Reader,
  article: PreparedArticle,
): Promise<Result<readonly Claim[]>> {
  const claims = await readClaims(reader, article);
  if (!claims.ok || claims.value.length <= MAX_CLAIMS) return claims;
  const found = `The text has ${claims.value.length} claims; ${MAX_CLAIMS} is the limit.`;
  return refuse('TOO_LONG', 'text', found, 'Split it into its articles, or leave its tables out.');
}

/** The claims of an article by any reader, each chain ended by the publisher where that is known. */
export async function readClaims(
  reader: Reader,
  article: PreparedArticle,
): Promise<Result<readonly Claim[]>> {
  const { text, title, publisher, byline, publishedAt } = article;
  try {
    const claims = await reader.read({ text, title, publisher, byline, publishedAt });
    if (publisher === null) return ok(claims);
    return ok(
      claims.map((claim) => ({ ...claim, attribution: addPublisherLink(publisher, claim.attribution) })),
    );
  } catch (error) {
    if (isKind(error, 'READER')) return refuse('READER_FAILED', null, error.message, error.remedy);
    throw error;
  }
}
