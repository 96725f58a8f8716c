import type { Prisma } from '../../generated/prisma/client.ts';
import type { SqlAsOf } from '../asOf/sqlAsOf.ts';
import type { RecordKind } from '../recordKind.ts';

/** The columns of an event apart from its subject, each as an expression over the row `d`. */
export type EventColumns = Partial<
  Readonly<
    Record<
      | 'verdict'
      | 'claimId'
      | 'questionId'
      | 'otherId'
      | 'stance'
      | 'otherClaimId'
      | 'correctionId'
      | 'carriedFromId'
      | 'versionId'
      | 'eventId'
      | 'otherEventId'
      | 'articleId'
      | 'name'
      | 'agentId'
      | 'otherAgentId'
      | 'relation'
      | 'holds'
      | 'retractsId',
      Prisma.Sql
    >
  >
>;

/** Rows `d` of a decision that belong to the histories of some objects. */
export interface EventSource {
  /** The id of the claim, question, article or event whose history it belongs to. */
  readonly subject: Prisma.Sql;
  /** The FROM clause and its conditions. */
  readonly from: Prisma.Sql;
  /** Columns that differ from those of the kind. */
  readonly columns?: EventColumns;
}

/** A kind of decision, with the parts of every statement that reads decisions. In all parts its row is `d`. */
export interface DecisionKind extends RecordKind {
  /** The `kind` of its event in a history. */
  readonly event: string;
  readonly eventColumns: EventColumns;
  /** Its rows in the histories of claims (`ids`: a condition on an id), questions, articles, events, agents and outlets. */
  readonly claimEvents: (ids: Prisma.Sql) => readonly EventSource[];
  /** `asked`: a table of question ids. */
  readonly questionEvents: (asked: Prisma.Sql) => readonly EventSource[];
  readonly articleEvents: (ids: Prisma.Sql) => readonly EventSource[];
  readonly eventEvents: (ids: Prisma.Sql) => readonly EventSource[];
  readonly agentEvents: (ids: Prisma.Sql) => readonly EventSource[];
  readonly publisherEvents: (ids: Prisma.Sql) => readonly EventSource[];
  /** Whether its subject has changed since; `null` if it can't become stale. */
  readonly isStale: ((state: SqlAsOf) => Prisma.Sql) | null;
  /** Whether it can move claims to a question or away from it. */
  readonly isCause: boolean;
  /** The columns that name its subject when it is retracted; `null` if a retraction can't name it. */
  readonly subject: readonly string[] | null;
  /** The state that a replay derives again, from the table `decided` of ids. */
  readonly derived: {
    /** Common table expressions that the other parts use. */
    readonly with: readonly Prisma.Sql[];
    /** Statements that give ids of claims, and of questions. */
    readonly claims: readonly Prisma.Sql[];
    readonly questions: readonly Prisma.Sql[];
    /** Statements that give ids of agents, or of outlets, whose bodies may have changed. */
    readonly agents?: readonly Prisma.Sql[];
    readonly publishers?: readonly Prisma.Sql[];
  };
}

/** Describes the decision whose rows have the Prisma type `Model`. */
export const decisionKind =
  <Model>() =>
  <const Kind extends DecisionKind>(
    kind: Kind,
  ): Kind & {
    /** Only a type: the columns that `addDecision` takes. */ readonly row?: DecisionColumns<Model>;
  } =>
    kind;

type DecisionColumns<Model> = Readonly<Omit<Model, 'id' | 'recordedAt'>>;
