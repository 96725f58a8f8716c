import type { JudgementVerdict } from '../../domain/judgement.ts';
import type { AgentRelationKind } from '../../domain/vocabulary.ts';
import type { Stance } from '../../domain/agreement/relation.ts';
import type { DECISION_KINDS, DecisionName } from '../decisions/decisionKinds.ts';

/** The kind of an event: a recorded row, or a decision. */
export type EventKind =
  | 'RECORDED'
  | 'ANSWERED'
  | 'PLACED'
  | 'TOLD'
  | 'SUPERSEDED'
  | (typeof DECISION_KINDS)[DecisionName]['event'];

/** An entry of the history of a claim, question, article or event: something recorded about it, or decided. */
export interface HistoryEvent {
  /** The id of the recorded row or the decision. */
  readonly id: string;
  /** The claim, question, article or event whose history it belongs to. */
  readonly subjectId: string;
  readonly kind: EventKind;
  /** The person who decided, or name and version of the reader or matcher; `null` if that is not kept. */
  readonly actor: string | null;
  readonly reason: string | null;
  readonly recordedAt: Date;
  readonly verdict: JudgementVerdict | null;
  readonly claimId: string | null;
  readonly questionId: string | null;
  /** The question merged into, or split off. */
  readonly otherId: string | null;
  /** For a stance, its value and the other claim. */
  readonly stance: Stance | null;
  readonly otherClaimId: string | null;
  readonly correctionId: string | null;
  /** The judgement on an earlier version of the article that this one takes over. */
  readonly carriedFromId: string | null;
  /** For an erasure, the version whose words are gone. */
  readonly versionId: string | null;
  /** The event that was merged, renamed, or that an article came to. */
  readonly eventId: string | null;
  /** The event merged into, or that an article left. */
  readonly otherEventId: string | null;
  readonly articleId: string | null;
  /** The name that a person gave to an event, or the owner of an outlet. */
  readonly name: string | null;
  /** The agent that was related or merged, and the other one. */
  readonly agentId: string | null;
  readonly otherAgentId: string | null;
  readonly relation: AgentRelationKind | null;
  /** Of a relation: whether it holds. */
  readonly holds: boolean | null;
  /** The id that a retraction takes back. */
  readonly retractsId: string | null;
  /** Whether the subject of the decision has changed since. */
  readonly isStale: boolean;
  readonly isRetracted: boolean;
}
