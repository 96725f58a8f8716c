import type { AgreementReads } from '../../actions/agreements/agreementReads.ts';
import { MAX_BODY_STEPS } from '../../domain/agents/maxBodySteps.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { AgentTie } from '../../ledger/bodies/agentTies.ts';
import type { NamedIn, ToldInEvent } from '../../ledger/bodies/toldInEvents.ts';
import { agentRecord, attributionRecord, claimRecord, publisherRecord } from '../../ledger/rowRecords.ts';
import { countClaims, newestVersions, retractions } from '../../ledger/evidence/countClaims.ts';
import type { ClaimState } from '../../ledger/evidence/countClaims.ts';
import { evidenceRows, inOrder } from '../../ledger/evidence/evidenceRows.ts';
import type { EvidenceRows } from '../../ledger/evidence/evidenceRows.ts';
import type { Bundle } from './bundleForm.ts';

/** Answers the reads of an agreement from the records of a bundle, as the ledger answers them from its rows. */
export function bundleReads(bundle: Pick<Bundle, 'entries' | 'erased' | 'copies'>): AgreementReads {
  const rows = evidenceRows([...bundle.entries, ...bundle.erased].map(({ entry }) => entry));
  const states = countClaims(rows);
  const newest = newestVersions(rows);
  const isRetracted = retractions(rows);
  const among =
    <Row, Read>(all: readonly Row[], idOf: (row: Row) => string, read: (row: Row) => Read) =>
    (ids: readonly string[]): Promise<readonly Read[]> => {
      const wanted = new Set(ids);
      return Promise.resolve(all.filter((row) => wanted.has(idOf(row))).map(read));
    };
  const own = ({ id }: { readonly id: string }): string => id;
  const same = <Row>(row: Row): Row => row;
  const claimsThat = (are: 'active' | 'former') =>
    among(
      inClaimOrder(states.filter((state) => state[are])),
      ({ questionId }) => questionId ?? '',
      ({ claimId, questionId }) => ({ claimId, questionId: questionId ?? '' }),
    );
  const partsOf = among(rows.claim, own, same);
  return {
    activeClaims: claimsThat('active'),
    formerClaims: claimsThat('former'),
    claims: among(rows.claim, own, claimRecord),
    claimLinks: async (ids) => (await partsOf(ids)).flatMap(({ links }) => links),
    attributions: async (ids) =>
      (await partsOf(ids)).flatMap(({ attribution }) => attribution.map(attributionRecord)),
    agents: among(rows.agent, own, agentRecord),
    articles: among(rows.article, own, (row) => ({ ...row, versionId: newest.get(row.id) ?? '' })),
    versions: among(rows.version, own, same),
    publishers: among(rows.publisher, own, publisherRecord),
    publisherOwners: among(
      lastOf(
        rows.ownership.filter(({ id }) => !isRetracted(id)),
        ({ publisherId }) => publisherId,
      ),
      ({ publisherId }) => publisherId,
      same,
    ),
    nearDuplicatesAmong: (ids) => {
      const wanted = new Set(ids);
      return Promise.resolve(
        bundle.copies.filter(({ versionId, ofId }) => wanted.has(versionId) && wanted.has(ofId)),
      );
    },
    stancesAmong: (ids) => {
      const wanted = new Set(ids);
      const holding = rows.stance.filter(
        ({ id, claimId, otherId }) => wanted.has(claimId) && wanted.has(otherId) && !isRetracted(id),
      );
      return Promise.resolve(
        lastOf(holding, ({ claimId, otherId }) => [claimId, otherId].toSorted().join(' ')),
      );
    },
    agentTies: (ids) => Promise.resolve(tiesOf(rows, isRetracted, ids)),
    toldInEvents: (named) => Promise.resolve(toldOf(rows, states, isRetracted, named)),
  };
}

/** The last row of each group. */
const lastOf = <Row>(all: readonly Row[], keyOf: (row: Row) => string): readonly Row[] => [
  ...new Map(all.map((row) => [keyOf(row), row])).values(),
];

const inClaimOrder = (states: readonly ClaimState[]): readonly ClaimState[] =>
  states.toSorted((a, b) => (a.claimId < b.claimId ? -1 : 1));

/** As `agentTies` of the ledger: the decisions on some agents, and on those that they lead to. */
function tiesOf(
  { relating, agentmerge }: EvidenceRows,
  isRetracted: (id: string) => boolean,
  agentIds: readonly string[],
): readonly AgentTie[] {
  const merges = agentmerge.map(({ intoId: otherId, ...row }) => ({
    ...{ ...row, otherId },
    ...{ kind: 'MERGED' as const, holds: true },
  }));
  const all: readonly AgentTie[] = [...relating, ...merges].toSorted(inOrder);
  const way = new Set(agentIds);
  for (let step = 0; step < MAX_BODY_STEPS; step++)
    for (const { agentId, otherId } of all.filter(({ agentId: id, holds }) => holds && way.has(id)))
      if (agentId !== otherId) way.add(otherId);
  return all.filter(({ id, agentId, otherId }) => !isRetracted(id) && (way.has(agentId) || way.has(otherId)));
}

/** As `toldInEvents` of the ledger: the relations that active claims of the article or its event tell. */
function toldOf(
  { agent, relation, version, claim, membership }: EvidenceRows,
  states: readonly ClaimState[],
  isRetracted: (id: string) => boolean,
  named: readonly NamedIn[],
): readonly ToldInEvent[] {
  const agents = new Map(agent.map((row) => [row.id, row]));
  const active = new Set(states.filter((state) => state.active).map(({ claimId }) => claimId));
  const articleOfVersion = new Map(version.map(({ id, articleId }) => [id, articleId]));
  const articleOf = new Map(claim.map(({ id, versionId }) => [id, articleOfVersion.get(versionId) ?? '']));
  const eventOf = new Map(
    membership
      .filter(({ causeId }) => causeId === null || !isRetracted(causeId))
      .map(({ articleId, eventId }) => [articleId, eventId]),
  );
  const byName = groupBy(relation, ({ agentId }) => agents.get(agentId)?.nameKey ?? '');
  const told = named.flatMap(({ articleId, agentId }) =>
    (byName.get(agents.get(agentId)?.nameKey ?? '') ?? []).flatMap(({ claimId, kind, otherId }) => {
      const toldIn = articleOf.get(claimId) ?? '';
      const event = eventOf.get(articleId);
      const isNear = toldIn === articleId || (event !== undefined && eventOf.get(toldIn) === event);
      const other = agents.get(otherId);
      if (!isNear || other === undefined || !active.has(claimId)) return [];
      const { name: otherName, kind: otherKind } = other;
      return [{ articleId, toldIn, agentId, kind, otherId, otherName, otherKind }];
    }),
  );
  return lastOf(told, keyOf).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ articleId, toldIn, agentId, kind, otherId }: ToldInEvent): string =>
  [articleId, toldIn, agentId, kind, otherId].join(' ');
