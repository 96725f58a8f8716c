import { Prisma } from '../../generated/prisma/client.ts';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import type { Hash } from '../../log/merkle/hashes.ts';
import type { ReadNodes } from '../../log/merkle/readRanges.ts';
import type { RunSql } from '../sql/runSql.ts';

/** Reads any number of nodes of the stored tree in one statement. */
export const readStoredNodes =
  (run: RunSql): ReadNodes =>
  async (refs) => {
    const levels = refs.map(({ level }) => String(level));
    const indexes = refs.map(({ index }) => String(index));
    const rows = (await run(Prisma.sql`
      SELECT node.hash
      FROM unnest(${levels}::text[]::smallint[], ${indexes}::text[]::bigint[])
           WITH ORDINALITY AS wanted(level, index, at)
      LEFT JOIN tree_node node ON node.level = wanted.level AND node.index = wanted.index
      ORDER BY wanted.at`)) as { hash: Hash | null }[];
    return rows.map(({ hash }, at) => {
      if (hash !== null) return hash;
      throw new ErrorWithRemedy(
        'LOG',
        `The node ${levels[at] ?? ''}/${indexes[at] ?? ''} of the log's tree is missing in the database.`,
        'See what else differs with: consilience verify',
      );
    });
  };
