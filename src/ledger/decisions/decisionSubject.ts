import { Prisma } from '../../generated/prisma/client.ts';
import { retractionHolds } from '../../generated/prisma/sql.ts';
import { columnName } from '../sql/columnName.ts';
import { idKind } from '../ids.ts';
import type { IdKind } from '../ids.ts';
import { KINDS } from '../kinds.ts';
import { DECISION_KINDS } from './decisionKinds.ts';
import type { DecisionName } from './decisionKinds.ts';

type Kinds = typeof DECISION_KINDS;

/** A decision that a retraction can name. */
export type RetractableName = {
  [Name in DecisionName]: Kinds[Name]['subject'] extends null ? never : Name;
}[DecisionName];

/** A decision with the ids of its subject. */
export type DecisionSubjectOf<Name extends RetractableName> = { readonly kind: Name; readonly id: string } & {
  readonly [Column in NonNullable<Kinds[Name]['subject']>[number]]: string;
};

/** The evidence or decision that a chain of retractions takes back or restores. */
export type RetractionSubject =
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'version'; readonly id: string }
  | { [Name in RetractableName]: DecisionSubjectOf<Name> }[RetractableName];

/**
 * The evidence or decision of an id; for a retraction, the one that it took back. `null` if the ledger does not have the
 * id, or if its kind can't be retracted.
 */
export async function decisionSubject(
  tx: Prisma.TransactionClient,
  id: string,
): Promise<RetractionSubject | null> {
  const kind = idKind(id);
  if (kind === null || kind === 'attribution') return null;
  if (kind === 'retraction') {
    const row = await tx.retraction.findUnique({ where: { id } });
    return row && decisionSubject(tx, row.subjectId);
  }
  const columns = subjectColumns(kind);
  if (columns === null) return null;
  const named = columns.map((name) => `, ${columnName(name)} AS "${name}"`).join('');
  const [row] = await tx.$queryRaw<RetractionSubject[]>`
    SELECT ${kind} AS kind, id ${Prisma.raw(named)} FROM ${Prisma.raw(KINDS[kind].table)} WHERE id = ${id}`;
  return row ?? null;
}

/** The columns that name the subject of a kind; `null` if its rows are not evidence or decisions with a subject. */
function subjectColumns(kind: IdKind): readonly string[] | null {
  if (kind === 'claim' || kind === 'version') return [];
  return Object.hasOwn(DECISION_KINDS, kind) ? DECISION_KINDS[kind as DecisionName].subject : null;
}

/** Whether a retraction can name an id of this kind. */
export const isRetractable = (kind: IdKind): boolean =>
  kind === 'retraction' || subjectColumns(kind) !== null;

/** Whether a row was retracted and the retraction holds. */
export async function isRetracted(tx: Prisma.TransactionClient, id: string): Promise<boolean> {
  const rows = await tx.$queryRawTyped(retractionHolds(id));
  return rows[0]?.retracted ?? false;
}
