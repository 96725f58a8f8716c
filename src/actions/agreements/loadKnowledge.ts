import type { ClassedClaim } from '../../comparison/claims/classedClaim.ts';
import type { ArticleDependence } from '../../comparison/origins/dependence.ts';
import { articleDependences } from './articleDependences.ts';
import { loadBodies } from './loadBodies.ts';
import { classedContext } from './loadClaimContexts.ts';
import type { ClaimContext } from './loadClaimContexts.ts';
import type { AgreementReads } from './agreementReads.ts';

/** The knowledge by which the origins of claims are found. */
export interface Knowledge {
  /** A claim with the body behind its source, and the classes of its words. */
  readonly classed: (context: ClaimContext) => ClassedClaim;
  /** The dependences among some of the claims. */
  readonly dependences: (contexts: readonly ClaimContext[]) => readonly ArticleDependence[];
}

/** Loads copies, owners and bodies of some claims: five statements whatever their number. */
export async function loadKnowledge(
  read: AgreementReads,
  contexts: readonly ClaimContext[],
): Promise<Knowledge> {
  const copies = await read.nearDuplicatesAmong([...new Set(contexts.map(({ version }) => version.id))]);
  const publisherIds = contexts.flatMap(({ article }) => article.publisherId ?? []);
  const owners = await read.publisherOwners([...new Set(publisherIds)]);
  const bodies = await loadBodies(read, contexts);
  const withBody = new Map(bodies.contexts.map((context) => [context.claim.id, context]));
  return {
    classed: (context) => classedContext(withBody.get(context.claim.id) ?? context),
    dependences: (own) => [...articleDependences(own, copies, owners), ...bodies.apart],
  };
}
