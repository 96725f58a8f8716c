import type { Claim } from '../domain/claims/claim.ts';

/**
 * "Turnout was 61 percent, compared with 55 percent in 2021": the second figure takes its words from the first, but it
 * is a fact of another occasion and no older answer to the same question.
 */
export function withoutFormer(claim: Claim): Claim {
  const { frame, modality, links } = claim;
  if (modality !== 'BACKGROUND' || frame?.scope !== 'PREVIOUS') return claim;
  return {
    ...claim,
    frame: { ...frame, scope: 'TOTAL' },
    links: links.filter(({ kind }) => kind !== 'PREVIOUS_OF'),
  };
}
