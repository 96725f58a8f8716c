import type { AgentKind, AgentRelationKind } from '../vocabulary.ts';
import type { Words } from './span.ts';

/** An agent by its name. */
export interface NamedAgent {
  readonly name: string;
  readonly kind: AgentKind;
}

/** A relation of two agents that a text tells, with the words that tell it. */
export interface ToldRelation {
  readonly kind: AgentRelationKind;
  readonly agent: NamedAgent;
  /** The body for which the agent speaks, of which it is a part, or its full name. */
  readonly other: NamedAgent;
  /** Of the article's text. */
  readonly words: Words;
}
