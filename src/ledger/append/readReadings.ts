import type { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import type { ReadingRecord } from '../records.ts';

/** The newest reading of each version, as of an instant. */
export async function readReadings(
  prisma: Prisma.TransactionClient,
  asOf: AsOfInstant,
  versionIds: readonly string[],
): Promise<readonly ReadingRecord[]> {
  const rows = await prisma.reading.findMany({
    where: { versionId: { in: [...versionIds] }, ...(asOf !== null && { recordedAt: { lte: asOf } }) },
    orderBy: [{ versionId: 'asc' }, { recordedAt: 'desc' }, { id: 'desc' }],
    distinct: ['versionId'],
  });
  return rows.map(({ reader, readerVersion, ...row }) => ({
    ...row,
    reader: reader === null || readerVersion === null ? null : { name: reader, version: readerVersion },
  }));
}
