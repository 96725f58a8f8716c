import type { Prisma } from '../generated/prisma/client.ts';
import { claimEvents, questionEvents } from './curation/decisionEvents.ts';
import { countRows, readPages } from './page/pages.ts';
import type { Page, PageRequest, Selection } from './page/pages.ts';
import { candidateClaims, claimQuestions } from './questions/claimStates.ts';
import { readQuestionStates, sampleClaims, standingClaims } from './questions/questionStates.ts';
import { copiesAmong, copiesOf, lookalikes, readContexts } from './questions/versionStates.ts';
import { readProfiles } from './questions/readProfiles.ts';
import { agentRecord, attributionRecord, claimRecord, publisherRecord } from './recordOf.ts';
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
  VersionRecord,
} from './records.ts';

/**
 * Everything that can be read. Each function is one SQL statement, whatever the number of ids; ids that name
 * nothing have no record in the answer, and the order of the answer is not that of the ids.
 */
export interface LedgerReader {
  pages(request: PageRequest): Promise<readonly Page[]>;
  counts(selection: Selection): Promise<readonly number[]>;
  publishers(ids: readonly string[]): Promise<readonly PublisherRecord[]>;
  articles(ids: readonly string[]): Promise<readonly ArticleRecord[]>;
  versions(ids: readonly string[]): Promise<readonly VersionRecord[]>;
  claims(ids: readonly string[]): Promise<readonly ClaimRecord[]>;
  agents(ids: readonly string[]): Promise<readonly AgentRecord[]>;
  questions(ids: readonly string[]): Promise<readonly QuestionRecord[]>;
  suggestions(ids: readonly string[]): Promise<readonly SuggestionRecord[]>;
  readonly profiles: Read<typeof readProfiles>;
  /** The erasures of article versions. */
  erasures(versionIds: readonly string[]): Promise<readonly ErasureRecord[]>;
  /** The kept texts of article versions. */
  texts(versionIds: readonly string[]): Promise<readonly { readonly id: string; readonly text: string }[]>;
  /** The attribution chains of claims, each from its origin on. */
  attributions(claimIds: readonly string[]): Promise<readonly AttributionRecord[]>;
  /** How claims stand to others of their version. */
  claimLinks(claimIds: readonly string[]): Promise<readonly ClaimLinkRecord[]>;
  /** Where the claims of versions stand, in the order of the text. */
  claimSpans(versionIds: readonly string[]): Promise<readonly ClaimSpan[]>;
  /** What happened to claims, or questions, and what was decided of them: of each the oldest first. */
  readonly claimEvents: Read<typeof claimEvents>;
  readonly questionEvents: Read<typeof questionEvents>;
  readonly questionStates: Read<typeof readQuestionStates>;
  /** The standing claims of questions, with their questions. */
  readonly standingClaims: Read<typeof standingClaims>;
  /** The first and the newest standing claims of questions. */
  readonly sampleClaims: Read<typeof sampleClaims>;
  readonly claimQuestions: Read<typeof claimQuestions>;
  readonly candidateClaims: Read<typeof candidateClaims>;
  readonly lookalikes: Read<typeof lookalikes>;
  readonly copiesAmong: Read<typeof copiesAmong>;
  readonly copiesOf: Read<typeof copiesOf>;
  readonly contexts: Read<typeof readContexts>;
  /** The ids of a version's claims. */
  claimIdsOf(versionId: string): Promise<readonly string[]>;
  /** The article at a canonical URL, or `null`. */
  articleIdByUrl(url: string): Promise<string | null>;
}

export interface ClaimSpan {
  readonly id: string;
  readonly versionId: string;
  readonly start: number;
  readonly end: number;
}

type Read<F> = F extends (tx: Prisma.TransactionClient, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never;

/** The reader of a ledger in a PostgreSQL database. */
export function ledgerReader(prisma: Prisma.TransactionClient): LedgerReader {
  const byId = (ids: readonly string[]) => ({ where: { id: { in: [...ids] } } });
  return {
    pages: (request) => readPages(prisma, request),
    counts: (selection) => countRows(prisma, selection),
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
    profiles: (of, ids) => readProfiles(prisma, of, ids),
    versions: (ids) => prisma.articleVersion.findMany({ ...byId(ids), omit: { text: true, salt: true } }),
    texts: (ids) => prisma.articleVersion.findMany({ ...byId(ids), select: { id: true, text: true } }),
    erasures: (ids) =>
      prisma.erasure.findMany({ where: { versionId: { in: [...ids] } }, omit: { positions: true } }),
    articles: (ids) => articlesWithHead(prisma, ids),
    attributions: async (claimIds) => {
      const rows = await prisma.attribution.findMany({
        where: { claimId: { in: [...claimIds] } },
        orderBy: [{ claimId: 'asc' }, { position: 'asc' }],
      });
      return rows.map(attributionRecord);
    },
    claimLinks: (claimIds) =>
      prisma.claimLink.findMany({
        where: { claimId: { in: [...claimIds] } },
        orderBy: [{ claimId: 'asc' }, { kind: 'asc' }, { targetId: 'asc' }],
      }),
    claimSpans: async (versionIds) => {
      const rows = await prisma.claim.findMany({
        where: { versionId: { in: [...versionIds] } },
        select: { id: true, versionId: true, spanStart: true, spanEnd: true },
        orderBy: [{ versionId: 'asc' }, { spanStart: 'asc' }, { id: 'asc' }],
      });
      return rows.map(({ id, versionId, spanStart, spanEnd }) => ({
        id,
        versionId,
        start: spanStart,
        end: spanEnd,
      }));
    },
    claimEvents: (ids) => claimEvents(prisma, ids),
    questionEvents: (ids) => questionEvents(prisma, ids),
    questionStates: (ids) => readQuestionStates(prisma, ids),
    standingClaims: (ids) => standingClaims(prisma, ids),
    sampleClaims: (ids, each) => sampleClaims(prisma, ids, each),
    claimQuestions: (ids) => claimQuestions(prisma, ids),
    candidateClaims: (versionId, wanted, limit) => candidateClaims(prisma, versionId, wanted, limit),
    lookalikes: (articleId, sketch) => lookalikes(prisma, articleId, sketch),
    copiesAmong: (ids) => copiesAmong(prisma, ids),
    copiesOf: (ids) => copiesOf(prisma, ids),
    contexts: (ids) => readContexts(prisma, ids),
    claimIdsOf: async (versionId) => {
      const rows = await prisma.claim.findMany({
        where: { versionId },
        select: { id: true },
        orderBy: { id: 'asc' },
      });
      return rows.map(({ id }) => id);
    },
    articleIdByUrl: async (url) =>
      (await prisma.article.findUnique({ where: { url }, select: { id: true } }))?.id ?? null,
  };
}

/** One statement with a join: Prisma would read the heads in a second one. */
function articlesWithHead(
  prisma: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<ArticleRecord[]> {
  return prisma.$queryRaw<ArticleRecord[]>`
    SELECT a.id, a.publisher_id AS "publisherId", a.url, a.external_id AS "externalId",
           h.version_id AS "versionId", a.recorded_at AS "recordedAt"
    FROM article a JOIN article_head h ON h.article_id = a.id
    WHERE a.id = ANY(${[...ids]}::text[])`;
}
