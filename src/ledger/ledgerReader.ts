import type { Prisma } from '../generated/prisma/client.ts';
import type { Result } from '../domain/result.ts';
import type { AsOfError, AsOfInstant } from './asOf/asOfInstant.ts';
import { resolveAsOf } from './asOf/resolveAsOf.ts';
import type { AsOfPoint, ResolvedAsOf } from './asOf/resolveAsOf.ts';
import { countRows, readPages } from './lists/readPages.ts';
import type { Page, PageRequest, Selection } from './lists/readPages.ts';
import { articlesWithHead } from './articlesWithHead.ts';
import { claimLinks } from './claimLinks.ts';
import { readRows } from './outbox/readRows.ts';
import type { StoredRow } from './outbox/readRows.ts';
import type { EntryKind } from './kinds.ts';
import { readProfiles } from './derived/readProfiles.ts';
import type { ProfileOf, ProfileRecord } from './derived/readProfiles.ts';
import { agentRecord, attributionRecord, claimRecord, publisherRecord, versionRecord } from './rowRecords.ts';
import type {
  AgentRecord,
  ArticleRecord,
  AttributionRecord,
  ClaimLinkRecord,
  ClaimRecord,
  ErasureRecord,
  PublisherRecord,
  QuestionRecord,
  SuggestionRecord,
  TextRecord,
  VersionRecord,
} from './records.ts';
import { derivedReads } from './derivedReads.ts';
import type { DerivedReads } from './derivedReads.ts';

/**
 * All reads of the ledger. Each function is one SQL statement for any number of ids. An unknown id has no record in the
 * answer, and the answer has its own order.
 */
export interface LedgerReader extends DerivedReads {
  /** The as-of instant of its reads; `null` reads the current state. */
  readonly asOf: AsOfInstant;
  /** The same ledger as of another instant. */
  at(asOf: AsOfInstant): LedgerReader;
  /** Resolves a point in the history of the ledger. */
  resolveAsOf(asOf: AsOfPoint): Promise<Result<ResolvedAsOf, AsOfError>>;
  pages(request: PageRequest): Promise<readonly Page[]>;
  counts(selection: Selection): Promise<readonly number[]>;
  publishers(ids: readonly string[]): Promise<readonly PublisherRecord[]>;
  articles(ids: readonly string[]): Promise<readonly ArticleRecord[]>;
  versions(ids: readonly string[]): Promise<readonly VersionRecord[]>;
  claims(ids: readonly string[]): Promise<readonly ClaimRecord[]>;
  agents(ids: readonly string[]): Promise<readonly AgentRecord[]>;
  questions(ids: readonly string[]): Promise<readonly QuestionRecord[]>;
  suggestions(ids: readonly string[]): Promise<readonly SuggestionRecord[]>;
  readonly profiles: (of: ProfileOf, ids: readonly string[]) => Promise<readonly ProfileRecord[]>;
  /** The erasures of article versions. */
  erasures(versionIds: readonly string[]): Promise<readonly ErasureRecord[]>;
  /** The erasures of a text, by its marks (textMarks), the newest first. */
  erasuresOf(marks: readonly string[]): Promise<readonly ErasureRecord[]>;
  /** The kept texts of article versions, with their layout as it is stored. */
  texts(versionIds: readonly string[]): Promise<readonly TextRecord[]>;
  /** The attribution chains of claims, each from its origin to its publisher. */
  attributions(claimIds: readonly string[]): Promise<readonly AttributionRecord[]>;
  /** The links of claims to other claims of their version. */
  claimLinks(claimIds: readonly string[]): Promise<readonly ClaimLinkRecord[]>;
  /** The links of other claims of their version to claims. */
  claimLinksTo(claimIds: readonly string[]): Promise<readonly ClaimLinkRecord[]>;
  /** The spans of the claims of versions, in the order of the text. */
  claimSpans(versionIds: readonly string[]): Promise<readonly ClaimSpan[]>;
  /** The ids of a version's claims. */
  claimIdsOf(versionId: string): Promise<readonly string[]>;
  /** Rows of a kind in the form of their entries, as they are now. */
  storedRows(kind: EntryKind, ids: readonly string[]): Promise<readonly StoredRow[]>;
  /** The article at a canonical URL, or `null`. */
  articleIdByUrl(url: string): Promise<string | null>;
}

export interface ClaimSpan {
  readonly id: string;
  readonly versionId: string;
  readonly start: number;
  readonly end: number;
}

/** Columns of an erasure that only the log and the intake use. */
const OMITTED = { positions: true, knownBy: true } as const;

/** The reader of a ledger in a PostgreSQL database, as of an instant. */
export function ledgerReader(
  prisma: Prisma.TransactionClient,
  asOf: AsOfInstant = null,
  resolve: LedgerReader['resolveAsOf'] = resolveAsOf(prisma),
): LedgerReader {
  const by = asOf === null ? {} : { recordedAt: { lte: asOf } };
  const byId = (ids: readonly string[]) => ({ where: { id: { in: [...ids] }, ...by } });
  const capturedBy = asOf === null ? {} : { capturedAt: { lte: asOf } };
  const versionsById = (ids: readonly string[]) => ({ where: { id: { in: [...ids] }, ...capturedBy } });
  return {
    asOf,
    at: (other) => ledgerReader(prisma, other, resolve),
    resolveAsOf: resolve,
    pages: (request) => readPages(prisma, asOf, request),
    counts: (selection) => countRows(prisma, asOf, selection),
    publishers: async (ids) => (await prisma.publisher.findMany(byId(ids))).map(publisherRecord),
    agents: async (ids) => (await prisma.agent.findMany(byId(ids))).map(agentRecord),
    claims: async (ids) => (await prisma.claim.findMany(byId(ids))).map(claimRecord),
    questions: (ids) => prisma.question.findMany(byId(ids)),
    suggestions: async (ids) =>
      (await prisma.suggestion.findMany(byId(ids))).map(({ score, reasons, ...row }) => ({
        ...row,
        score: score.toFixed(),
        reasons: reasons as unknown as SuggestionRecord['reasons'],
      })),
    profiles: (of, ids) => readProfiles(prisma, asOf, of, ids),
    versions: async (ids) =>
      (
        await prisma.articleVersion.findMany({ ...versionsById(ids), omit: { text: true, layout: true } })
      ).map(versionRecord),
    texts: (ids) =>
      prisma.articleVersion.findMany({
        ...versionsById(ids),
        select: { id: true, text: true, layout: true },
      }),
    articles: (ids) => articlesWithHead(prisma, asOf, ids),
    erasures: (ids) =>
      prisma.erasure.findMany({
        where: { versionId: { in: [...ids] }, ...by },
        omit: OMITTED,
      }),
    erasuresOf: (marks) =>
      prisma.erasure.findMany({
        where: { knownBy: { hasSome: [...marks] }, ...by },
        orderBy: { recordedAt: 'desc' },
        omit: OMITTED,
      }),
    attributions: async (claimIds) => {
      const rows = await prisma.attribution.findMany({
        where: { claimId: { in: [...claimIds] } },
        orderBy: [{ claimId: 'asc' }, { position: 'asc' }],
      });
      return rows.map(attributionRecord);
    },
    claimLinks: (ids) => claimLinks(prisma, { claimId: { in: [...ids] } }),
    claimLinksTo: (ids) => claimLinks(prisma, { targetId: { in: [...ids] } }),
    claimSpans: (versionIds) => claimSpans(prisma, { versionId: { in: [...versionIds] }, ...by }),
    ...derivedReads(prisma, asOf),
    claimIdsOf: (versionId) => claimIds(prisma, { versionId, ...by }),
    storedRows: (kind, ids) => readRows((statement) => prisma.$queryRaw<unknown[]>(statement), kind, ids),
    articleIdByUrl: async (url) =>
      (await prisma.article.findUnique({ where: { url }, select: { id: true } }))?.id ?? null,
  };
}

async function claimIds(
  prisma: Prisma.TransactionClient,
  where: Prisma.ClaimWhereInput,
): Promise<readonly string[]> {
  const rows = await prisma.claim.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } });
  return rows.map(({ id }) => id);
}

async function claimSpans(
  prisma: Prisma.TransactionClient,
  where: Prisma.ClaimWhereInput,
): Promise<readonly ClaimSpan[]> {
  const rows = await prisma.claim.findMany({
    where: { ...where, place: { not: 'HEADLINE' } },
    select: { id: true, versionId: true, spanStart: true, spanEnd: true },
    orderBy: [{ versionId: 'asc' }, { spanStart: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ spanStart, spanEnd, ...row }) => ({ ...row, start: spanStart, end: spanEnd }));
}
