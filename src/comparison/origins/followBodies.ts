import { MAX_BODY_STEPS } from '../../domain/agents/maxBodySteps.ts';
import type { AttributionLink } from '../../domain/claims/attributionLink.ts';

/** A link of a chain with the id of its agent. */
export interface AgentLink extends AttributionLink {
  readonly agentId: string;
}

/** An agent by its id. */
export interface BodyAgent {
  readonly id: string;
  readonly name: string;
  readonly kind: AttributionLink['agent']['kind'];
}

/** The bodies of agents, as people decided and as the texts of an event tell. */
export interface BodyTies {
  /** The agent as which another one counts, by decisions or an acronym; itself if none. */
  readonly sameAs: (agentId: string) => BodyAgent | null;
  /** The body for which an agent speaks or of which it is a part, by a decision. */
  readonly decided: (agentId: string) => BodyAgent | null;
  /** The body that most texts tell, the agent's own among them; `null` if none does or as many texts differ. */
  readonly told: (agentId: string) => BodyAgent | null;
  /** Whether a person decided that an agent does not speak for another. */
  readonly isDenied: (agentId: string, otherId: string) => boolean;
}

/**
 * The chain with the body of its origin. A person's decision beats the texts, and the body that most of them tell beats
 * that of the claim's own words. An agent that counts as another one has its name.
 */
export function followBodies<Link extends AgentLink>(
  chain: readonly Link[],
  ties: BodyTies,
): readonly Link[] {
  const links = chain.map((link) =>
    link.role === 'PUBLISHER' ? link : named(link, ties.sameAs(link.agentId)),
  );
  const origin = links.find(({ role }) => role === 'ORIGIN');
  if (origin === undefined) return links;
  const printed = links.find(({ role }) => role === 'BODY');
  const own = printed !== undefined && !isDenied(chain, origin, printed, ties) ? agentOf(printed) : null;
  const first = origin.anonymous ? own : (ties.decided(origin.agentId) ?? ties.told(origin.agentId) ?? own);
  const body = first === null ? null : climb(first, ties);
  const others = links.filter((link) => link !== printed);
  if (body === null || body.id === origin.agentId) return others;
  const link = named(printed ?? { ...origin, role: 'BODY', source: null, cue: null, anonymous: false }, body);
  return others.flatMap((other) => (other === origin ? [other, link] : [other]));
}

const agentOf = ({ agentId, agent: { name, kind } }: AgentLink): BodyAgent => ({ id: agentId, name, kind });

const named = <Link extends AgentLink>(link: Link, agent: BodyAgent | null): Link =>
  agent === null ? link : { ...link, agentId: agent.id, agent };

/** A decision may name the agents as they are printed, or as they count. */
function isDenied<Link extends AgentLink>(
  chain: readonly Link[],
  origin: Link,
  body: Link,
  { isDenied }: BodyTies,
): boolean {
  const from = [origin.agentId, chain.find(({ role }) => role === 'ORIGIN')?.agentId ?? ''];
  const to = [body.agentId, chain.find(({ role }) => role === 'BODY')?.agentId ?? ''];
  return from.some((one) => to.some((other) => isDenied(one, other)));
}

/** The body at the end of all decisions. */
function climb(first: BodyAgent, { sameAs, decided }: BodyTies): BodyAgent {
  let at = first;
  for (let step = 0; step < MAX_BODY_STEPS; step++) {
    const next = sameAs(at.id) ?? decided(at.id);
    if (next === null || next.id === at.id) break;
    at = next;
  }
  return at;
}
