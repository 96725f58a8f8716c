import type { Claim } from '../../domain/claims/claim.ts';
import { CodePoints } from '../../domain/claims/codePoints.ts';

/** UTF-16 offsets, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

/**
 * The claims without those whose words begin in stretches of the text in other languages; a quote of such a stretch
 * stays. Links to the dropped claims go too.
 */
export function dropForeignClaims(
  claims: readonly Claim[],
  text: string,
  foreign: readonly Stretch[],
): readonly Claim[] {
  if (foreign.length === 0) return claims;
  const points = new CodePoints(text);
  const native = claims.filter(({ kind, words, place }) => {
    if (place === 'HEADLINE') return true;
    const at = points.toUtf16(words.start);
    return !foreign.some(
      ({ start, end, isQuoted }) => start <= at && at < end && !(isQuoted && kind === 'QUOTE'),
    );
  });
  const ids = new Set(native.map(({ id }) => id));
  return native.map((claim) => ({ ...claim, links: claim.links.filter(({ to }) => ids.has(to)) }));
}
