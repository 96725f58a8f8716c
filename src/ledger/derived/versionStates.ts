import { Prisma } from '../../generated/prisma/client.ts';
import { versionsAlike, versionContexts } from '../../generated/prisma/sql.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';

/** The derived state of a version's text: its topics, and a sample of its shingles. */
export interface NewVersionState {
  readonly versionId: string;
  /** Weighted terms, the heaviest first. */
  readonly context: ReadonlyMap<string, number>;
  /** Whole numbers below 2^53. */
  readonly fingerprint: readonly number[];
}

/**
 * The number of versions that are compared with a text in full. More versions share a sample only if a text was printed
 * everywhere.
 */
const MAX_CANDIDATES = 50;

export async function saveVersionState(
  tx: Prisma.TransactionClient,
  { versionId, context, fingerprint }: NewVersionState,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO version_state (version_id, context, fingerprint)
    VALUES (${versionId}, ${JSON.stringify([...context])}::jsonb, ${fingerprint.map(BigInt)}::bigint[])`;
}

/**
 * The number of versions that are considered for one hash. It is enough for a text that was printed everywhere, and it
 * bounds the cost of a closing phrase that an outlet always uses.
 */
const VERSIONS_PER_HASH = 100;

/** The newest versions of other articles that share the most of a sample, with their texts. */
export async function nearDuplicateCandidates(
  tx: Prisma.TransactionClient,
  articleId: string,
  fingerprint: readonly number[],
): Promise<readonly { readonly id: string; readonly text: string }[]> {
  if (fingerprint.length === 0) return [];
  const hashes = fingerprint.map(BigInt);
  return tx.$queryRawTyped(versionsAlike(hashes, VERSIONS_PER_HASH, articleId, MAX_CANDIDATES));
}

/** A near-copy: the version, the earlier one, and their similarity (0 to 1, a decimal string). */
export interface NearDuplicate {
  readonly versionId: string;
  readonly ofId: string;
  readonly containment: string;
}

export async function saveNearDuplicates(
  tx: Prisma.TransactionClient,
  copies: readonly NearDuplicate[],
): Promise<void> {
  if (copies.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO near_duplicate (version_id, of_id, containment)
    SELECT "versionId", "ofId", containment
    FROM jsonb_to_recordset(${JSON.stringify(copies)}::jsonb) AS copy("versionId" text, "ofId" text, containment numeric)`;
}

const COPY = Prisma.sql`SELECT c.version_id AS "versionId", c.of_id AS "ofId", trim_scale(c.containment)::text AS containment FROM near_duplicate c`;

/** The near-copies among some versions. */
export async function nearDuplicatesAmong(
  tx: Prisma.TransactionClient,
  versionIds: readonly string[],
): Promise<readonly NearDuplicate[]> {
  const ids = Prisma.sql`ANY(${[...versionIds]}::text[])`;
  return tx.$queryRaw`${COPY} WHERE c.version_id = ${ids} AND c.of_id = ${ids} ORDER BY c.version_id, c.of_id`;
}

/** The near-copies of versions, in both directions. */
export async function nearDuplicatesOf(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  versionIds: readonly string[],
): Promise<readonly NearDuplicate[]> {
  const ids = Prisma.sql`ANY(${[...versionIds]}::text[])`;
  // Of two versions the copy is the later one.
  const copy = Prisma.sql`JOIN article_version v ON v.id = c.version_id AND ${sqlAsOf(asOf).there('v.captured_at')}`;
  return tx.$queryRaw`
    ${COPY} ${asOf === null ? Prisma.empty : copy}
    WHERE c.version_id = ${ids} OR c.of_id = ${ids} ORDER BY c.version_id, c.of_id`;
}

/** The topics of versions. */
export async function readContexts(
  tx: Prisma.TransactionClient,
  versionIds: readonly string[],
): Promise<readonly { readonly versionId: string; readonly context: ReadonlyMap<string, number> }[]> {
  // As text, which is parsed here once: one article needs hundreds of them.
  const rows = await tx.$queryRawTyped(versionContexts([...versionIds]));
  return rows.map(({ versionId, context }) => ({
    versionId,
    context: new Map(JSON.parse(context) as [string, number][]),
  }));
}
