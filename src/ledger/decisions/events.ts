import type { Prisma } from '../../generated/prisma/client.ts';
import { insertRows } from '../sql/insertRows.ts';
import type { TransactionEntries } from '../outbox/transactionEntries.ts';
import { newId } from '../newId.ts';

/** An article's event, with its cause. */
export interface NewMember {
  readonly articleId: string;
  readonly eventId: string;
  readonly decidedBy: string;
  readonly causeId: string | null;
  readonly reason: string;
}

/** An event's name, with its cause. */
export interface NewEventName {
  readonly eventId: string;
  readonly name: string;
  readonly decidedBy: string;
  readonly causeId: string | null;
}

/** Adds events and returns their ids. */
export async function addEvents(
  tx: Prisma.TransactionClient,
  entries: TransactionEntries,
  count: number,
): Promise<readonly string[]> {
  if (count === 0) return [];
  const rows = Array.from({ length: count }, () => ({ id: newId('event'), recordedAt: entries.commitTime }));
  await insertRows(tx, 'event', rows);
  entries.add('event', rows);
  return rows.map(({ id }) => id);
}

/** Adds articles to events. The newest row of an article holds. */
export async function addMembers(
  tx: Prisma.TransactionClient,
  entries: TransactionEntries,
  members: readonly NewMember[],
): Promise<void> {
  if (members.length === 0) return;
  const rows = members.map((member) => ({
    id: newId('membership'),
    recordedAt: entries.commitTime,
    ...member,
  }));
  await insertRows(tx, 'event_member', rows);
  entries.add('membership', rows);
}

/** Names events. The newest name of an event holds. */
export async function addEventNames(
  tx: Prisma.TransactionClient,
  entries: TransactionEntries,
  names: readonly NewEventName[],
): Promise<void> {
  if (names.length === 0) return;
  const rows = names.map((name) => ({ id: newId('naming'), recordedAt: entries.commitTime, ...name }));
  await insertRows(tx, 'event_name', rows);
  entries.add('naming', rows);
}
