import { groupBy } from '../../domain/groupBy.ts';
import type { ClassedClaim } from '../claims/classedClaim.ts';
import { copyFamilies } from './copyFamilies.ts';
import type { ArticleDependence } from './dependence.ts';
import { sayingKey } from './testimony.ts';

/**
 * The claims, each that a near-copy prints again with the publication of its first print: a copy repeats, and says nothing
 * new. In the order of `claims`.
 */
export function datePrints<Claim extends ClassedClaim>(
  claims: readonly Claim[],
  dependences: readonly ArticleDependence[],
): readonly Claim[] {
  if (!dependences.some(({ kind }) => kind === 'COPY')) return claims;
  const texts = copyFamilies(dependences);
  const printOf = (claim: Claim): string => `${texts.find(claim.publication.articleId)} ${sayingKey(claim)}`;
  const first = new Map(
    [...groupBy(claims, printOf)].map(([print, group]) => [
      print,
      group.map(({ publication: { publishedAt } }) => publishedAt).reduce(earlier),
    ]),
  );
  return claims.map((claim) => {
    const publishedAt = first.get(printOf(claim)) ?? claim.publication.publishedAt;
    return publishedAt === claim.publication.publishedAt
      ? claim
      : { ...claim, publication: { ...claim.publication, publishedAt } };
  });
}

/** The earlier of two ISO 8601 times; a known one before an unknown one. */
const earlier = (a: string | null, b: string | null): string | null => {
  if (a === null || b === null) return a ?? b;
  return Date.parse(a) <= Date.parse(b) ? a : b;
};
