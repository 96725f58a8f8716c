import type { Prisma } from '../../generated/prisma/client.ts';
import { claimsCausedBy, eventsForDecision, movesBetweenEvents } from '../../generated/prisma/sql.ts';

/** An event as decisions see it, at this time. */
export interface CuratedEvent {
  readonly id: string;
  /** The event that it was merged into. */
  readonly mergedIntoId: string | null;
  /** The event at the end of its merges; itself if it was not merged. */
  readonly currentId: string;
  /** The number of its active merges; decisions keep it at one. */
  readonly merges: number;
}

/** The events with these ids; unknown ids are left out. */
export async function curatedEvents(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<readonly CuratedEvent[]> {
  return tx.$queryRawTyped(eventsForDecision([...ids]));
}

/** The moves of articles between two events that hold, in either direction. */
export async function movesBetween(
  tx: Prisma.TransactionClient,
  oneId: string,
  otherId: string,
): Promise<readonly { readonly id: string; readonly articleId: string }[]> {
  return tx.$queryRawTyped(movesBetweenEvents(oneId, otherId));
}

/** The ids of all claims that got an answer when an event was settled after a decision, or after its retractions. */
export async function claimsSettledBy(
  tx: Prisma.TransactionClient,
  decisionId: string,
): Promise<readonly string[]> {
  return (await tx.$queryRawTyped(claimsCausedBy(decisionId))).map(({ id }) => id);
}
