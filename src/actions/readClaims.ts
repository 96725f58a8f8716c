import type { IntakenArticle } from '../domain/articleInput.ts';
import type { AttributionLink, ReadClaim, Reader } from '../domain/claim.ts';
import { nameKey } from '../domain/nameKey.ts';
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
    if (publisher === null) return ok(claims);
    return ok(claims.map((claim) => ({ ...claim, attribution: endedBy(publisher, claim.attribution) })));
  } catch (error) {
    if (error instanceof ReaderError) return refuse('READER_FAILED', null, error.message, error.remedy);
    throw error;
  }
}

/** The chain with the publisher at its end, once: an outlet that names itself ("…, the Post reports") is no relay. */
function endedBy(publisher: string, chain: readonly AttributionLink[]): readonly AttributionLink[] {
  const isPublisher = ({ role, agent }: AttributionLink): boolean =>
    role === 'RELAY' && nameKey(agent.name) === nameKey(publisher);
  const itself = chain.find(isPublisher);
  const last: AttributionLink = {
    role: 'PUBLISHER',
    agent: { name: publisher, kind: 'ORGANISATION' },
    source: itself?.source ?? null,
    cue: itself?.cue ?? null,
    directness: 'INDIRECT',
    anonymous: false,
  };
  return [...chain.filter((link) => !isPublisher(link)), last];
}
