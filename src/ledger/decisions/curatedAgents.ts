import type { Prisma } from '../../generated/prisma/client.ts';
import { agentsForDecision } from '../../generated/prisma/sql.ts';

/** An agent as decisions see it, at this time. */
export interface CuratedAgent {
  readonly id: string;
  readonly name: string;
  /** An outlet has the name. */
  readonly isPublisher: boolean;
  /** The agent that it was merged into. */
  readonly mergedIntoId: string | null;
}

/** The agents with these ids; unknown ids are left out. */
export async function curatedAgents(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<readonly CuratedAgent[]> {
  return tx.$queryRawTyped(agentsForDecision([...ids]));
}
