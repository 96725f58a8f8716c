import { MAX_BODY_STEPS } from '../../domain/agents/maxBodySteps.ts';
import { speakerKey } from '../../comparison/claims/speakerKey.ts';
import type { ArticleDependence } from '../../comparison/origins/dependence.ts';
import { followBodies } from '../../comparison/origins/followBodies.ts';
import type { BodyAgent } from '../../comparison/origins/followBodies.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { AgentTie } from '../../ledger/bodies/agentTies.ts';
import type { ToldInEvent } from '../../ledger/bodies/toldInEvents.ts';
import { lexiconOf } from '../lexiconOf.ts';
import { chooseTold } from './chooseTold.ts';
import type { ClaimContext } from './loadClaimContexts.ts';
import type { AgreementReads } from './agreementReads.ts';

/** Claims with the bodies behind their sources. */
export interface WithBodies {
  /** In their order. */
  readonly contexts: readonly ClaimContext[];
  /** Names that are not of one body. */
  readonly apart: readonly ArticleDependence[];
}

/**
 * Puts the bodies behind the sources of claims: as people decided, as the claim's own text tells, or as another text of
 * its event tells. Three statements whatever their number.
 */
export async function loadBodies(
  read: AgreementReads,
  contexts: readonly ClaimContext[],
): Promise<WithBodies> {
  const named = contexts.flatMap(({ claim, article }) =>
    claim.attribution
      .filter(({ role, anonymous }) => role !== 'PUBLISHER' && !anonymous)
      .map(({ agentId, agent }) => ({ articleId: article.id, agentId, agent })),
  );
  const agents = new Map<string, BodyAgent>(
    named.map(({ agentId, agent }) => [agentId, { ...agent, id: agentId }]),
  );
  const asked = new Map(
    named.map(({ articleId, agentId }) => [`${articleId} ${agentId}`, { articleId, agentId }]),
  );
  const told = await read.toldInEvents([...asked.values()]);
  for (const { otherId: id, otherName: name, otherKind: kind } of told) agents.set(id, { id, name, kind });
  const ties = await read.agentTies([...agents.keys()]);
  const further = ties.flatMap(({ agentId, otherId }) => [agentId, otherId]).filter((id) => !agents.has(id));
  for (const agent of await read.agents([...new Set(further)])) agents.set(agent.id, agent);
  if (told.length === 0 && ties.length === 0) return { contexts, apart: [] };
  const toldOf = groupBy(told, ({ articleId, agentId }) => `${articleId} ${agentId}`);
  const decided = decisionsOf(ties, agents);
  return {
    contexts: contexts.map((context) => {
      const { claim, article, version } = context;
      const of = (agentId: string, isSame: boolean): BodyAgent | null => {
        const rows = (toldOf.get(`${article.id} ${agentId}`) ?? []).filter(
          ({ kind, otherId }) => (kind === 'SAME_AS') === isSame && !decided.isDenied(agentId, otherId),
        );
        const chosen = chooseTold(rows, agents.get(agentId), lexiconOf(version.language));
        return chosen === null ? null : bodyOf(chosen);
      };
      const attribution = followBodies(claim.attribution, {
        ...decided,
        sameAs: (id) => decided.sameAs(id) ?? of(id, true),
        told: (id) => of(id, false),
      });
      return { ...context, claim: { ...claim, attribution } };
    }),
    apart: apartNames(ties, agents, contexts),
  };
}

const bodyOf = ({ otherId: id, otherName: name, otherKind: kind }: ToldInEvent): BodyAgent => ({
  id,
  name,
  kind,
});

function decisionsOf(ties: readonly AgentTie[], agents: ReadonlyMap<string, BodyAgent>) {
  const next = (kinds: readonly AgentTie['kind'][]): ReadonlyMap<string, string> =>
    new Map(
      ties
        .filter(({ kind, holds }) => holds && kinds.includes(kind))
        .map(({ agentId, otherId }) => [agentId, otherId]),
    );
  const same = next(['SAME_AS', 'MERGED']);
  const above = next(['SPEAKS_FOR', 'PART_OF']);
  const denied = new Set(
    ties.filter(({ holds }) => !holds).map(({ agentId, otherId }) => `${agentId} ${otherId}`),
  );
  return {
    sameAs: (agentId: string): BodyAgent | null => {
      let at = agentId;
      for (let step = 0; step < MAX_BODY_STEPS; step++) at = same.get(at) ?? at;
      return at === agentId ? null : (agents.get(at) ?? null);
    },
    decided: (agentId: string): BodyAgent | null => agents.get(above.get(agentId) ?? '') ?? null,
    isDenied: (agentId: string, otherId: string): boolean => denied.has(`${agentId} ${otherId}`),
  };
}

/** The names of agents that a person said do not belong together, by the words of each language of the claims. */
function apartNames(
  ties: readonly AgentTie[],
  agents: ReadonlyMap<string, BodyAgent>,
  contexts: readonly ClaimContext[],
): readonly ArticleDependence[] {
  const languages = [...new Set(contexts.map(({ version }) => version.language))];
  return ties
    .filter(({ holds }) => !holds)
    .flatMap(({ agentId, otherId }) => {
      const [one, other] = [agents.get(agentId)?.name, agents.get(otherId)?.name];
      if (one === undefined || other === undefined) return [];
      return languages.map((language): ArticleDependence => {
        const lexicon = lexiconOf(language);
        return { kind: 'APART', keys: [speakerKey(one, lexicon), speakerKey(other, lexicon)] };
      });
    });
}
