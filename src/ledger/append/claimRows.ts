import type { Claim } from '../../domain/claims/claim.ts';
import { CodePoints } from '../../domain/claims/codePoints.ts';
import type { AgentKind } from '../../domain/vocabulary.ts';
import type { Interval } from '../../domain/figures/interval.ts';
import { agentNameKey } from '../../domain/nameKey.ts';
import { makeSelector } from '../../domain/claims/makeSelector.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { newId } from '../newId.ts';

/** The reader of the claims, and its rule table. */
export interface ReadBy {
  readonly reader: string;
  readonly version: string;
  readonly policy: string;
  /** The actor who submitted the claims; absent if this server read them. */
  readonly submittedBy?: string;
}

/** The version and article that the claims belong to. */
export interface AppendTarget {
  readonly versionId: string;
  readonly publishedInstant: Date | null;
  readonly points: CodePoints;
  /** The title, in which the spans of HEADLINE claims count. */
  readonly title: string | null;
}

/** The row of a claim in an article version. */
export function claimRow(
  claim: Claim,
  home: AppendTarget,
  by: ReadBy,
): Prisma.ClaimCreateManyInput & { id: string } {
  const { exact, start, end } = claim.words;
  const points = claim.place === 'HEADLINE' ? new CodePoints(home.title ?? '') : home.points;
  const { prefix, suffix } = makeSelector(points, claim.words);
  return {
    id: newId('claim'),
    versionId: home.versionId,
    publishedInstant: home.publishedInstant,
    kind: claim.kind,
    exact,
    prefix,
    suffix,
    spanStart: start,
    spanEnd: end,
    sentence: claim.sentence.exact,
    sentenceStart: claim.sentence.start,
    sentenceEnd: claim.sentence.end,
    place: claim.place,
    modality: claim.modality,
    polarity: claim.polarity,
    eventTime: claim.times.event,
    asOf: claim.times.asOf,
    reader: by.reader,
    readerVersion: by.version,
    submittedBy: by.submittedBy ?? null,
    rule: claim.reading.rule,
    notes: [...claim.reading.notes],
    ...figureColumns(claim, by.policy),
  };
}

function figureColumns(
  { frame, frameWords, figure }: Claim,
  policy: string,
): Partial<Prisma.ClaimCreateManyInput> {
  if (!figure) return {};
  const { verbatim, comparator, value, grain, literal, typical } = figure;
  return {
    verbatim,
    comparator,
    value,
    grain,
    policy,
    ...literalColumns(literal),
    ...typicalColumns(typical),
    ...frame,
    frameWords: frameWords.map(({ slot, exact, start, end }) => ({ slot, exact, start, end })),
  };
}

const literalColumns = (interval: Interval): Partial<Prisma.ClaimCreateManyInput> => ({
  literalLow: interval.low,
  literalHigh: interval.high,
  literalLowInclusive: interval.lowInclusive,
  literalHighInclusive: interval.highInclusive,
});

const typicalColumns = (interval: Interval): Partial<Prisma.ClaimCreateManyInput> => ({
  typicalLow: interval.low,
  typicalHigh: interval.high,
  typicalLowInclusive: interval.lowInclusive,
  typicalHighInclusive: interval.highInclusive,
});

/** Identifies an agent: by its compared name and its kind. */
export const agentKey = (agent: { name: string; kind: AgentKind }): string =>
  `${agent.kind} ${agentNameKey(agent.name, agent.kind)}`;

/** The rows of a claim's attribution chain. `agentIds` has the id of every agent in it, by `agentKey`. */
export function attributionRows(
  claim: Claim,
  agentIds: ReadonlyMap<string, string>,
): (Prisma.AttributionCreateManyInput & { id: string })[] {
  return claim.attribution.map((link, position) => {
    const agentId = agentIds.get(agentKey(link.agent));
    if (agentId === undefined) throw new Error(`the agent ${link.agent.name} was not recorded`);
    const { role, directness, anonymous } = link;
    const source = link.source ?? NO_WORDS;
    const cue = link.cue ?? NO_WORDS;
    return {
      ...{ id: newId('attribution'), claimId: claim.id, position, role, agentId, directness, anonymous },
      ...{ sourceExact: source.exact, sourceStart: source.start, sourceEnd: source.end },
      ...{ cueExact: cue.exact, cueStart: cue.start, cueEnd: cue.end },
    };
  });
}

const NO_WORDS = { exact: null, start: null, end: null };
