import type { DependenceKind, Independence, OriginKind } from '../../domain/agreement/agreement.ts';
import { AGREEMENT_POLICY } from '../../domain/agreement/agreementPolicyTable.ts';
import { figuresContradict } from '../relations/figuresContradict.ts';
import { dependenceLinks, type DependentArticle } from './dependenceLinks.ts';
import type { ClassedClaim } from '../claims/classedClaim.ts';
import { comesBefore } from '../claims/comesBefore.ts';
import { copyFamilies } from './copyFamilies.ts';
import { countOrigins, type OriginCounts } from './countOrigins.ts';
import type { ArticleDependence, ClaimDependence } from './dependence.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { vouchers } from './originName.ts';
import { nameKeyOf } from '../claims/nameKeyOf.ts';
import { UnionFind } from '../../domain/unionFind.ts';
import { collectTestimonies } from './collectTestimonies.ts';
import type { Testimony } from './testimony.ts';

/** The origin of claims: all that depend on each other. */
export interface Origin {
  /** The first of its claim ids. */
  readonly id: string;
  readonly kind: OriginKind;
  /** As printed in the first published claim that names it; `null` if no claim names it. */
  readonly name: string | null;
  readonly independence: Independence;
  /** In order of id. */
  readonly claims: readonly ClassedClaim[];
}

/** The origins of the claims of one question. */
export interface Origins extends OriginCounts {
  readonly origins: readonly Origin[];
  readonly dependences: readonly ClaimDependence[];
  /** Outlets by name. */
  readonly publisherCount: number;
}

/** The reason is made only if the tie is a new one. */
type Link = (kind: DependenceKind, a: Testimony, b: Testimony, reason: () => string) => void;

/**
 * The origins of the claims of one question (figures/2, section 4). Two claims have one origin if they name
 * the same speaker, or if one article repeats a claim that it attributes to a source. They also have one
 * origin if one comes from the other's outlet, or if the texts are near-copies. Origins are joined from claim
 * to claim.
 */
export function findOrigins(claims: readonly ClassedClaim[], known: readonly ArticleDependence[]): Origins {
  const voices = collectTestimonies(claims, known);
  const sets = new UnionFind<string>();
  const dependences: ClaimDependence[] = [];
  const tie: Link = (kind, a, b, reason) => {
    if (sets.unite(a.claim.id, b.claim.id))
      dependences.push({ kind, claimIds: [a.claim.id, b.claim.id], reason: reason() });
  };
  const retold = linkRestatements(voices, tie);
  // An outlet retells several bodies in its own name, so its name does not make them one.
  linkSpeakers(
    voices.filter(({ claim }) => !retold.has(claim.id)),
    tie,
  );
  linkCopies(voices, known, tie);
  linkCredits(voices, known, tie);
  linkOwners(
    voices.filter(({ claim }) => !retold.has(claim.id)),
    known,
    tie,
  );
  const groups = groupBy(voices, ({ claim }) => sets.find(claim.id));
  const origins = [...groups.values()].map(describeGroup);
  return {
    origins,
    dependences,
    ...countOrigins(origins),
    publisherCount: new Set(voices.flatMap(({ outlet }) => outlet ?? [])).size,
  };
}

function linkSpeakers(voices: readonly Testimony[], tie: Link): void {
  for (const [key, group] of groupBy(voices, ({ origin }) => origin.key ?? '')) {
    const [first, ...others] = group;
    if (key === '' || first === undefined) continue;
    for (const other of others)
      tie('SAME_SPEAKER', first, other, () => `Both come from ${first.origin.name ?? key}.`);
  }
}

/**
 * An article's unattributed claims, as in headlines and first lines, come from the source that it names
 * elsewhere. An outlet counts once per text. A figure that conflicts with its source's is the outlet's own. Returns the
 * ids of the claims that have a source so.
 */
function linkRestatements(voices: readonly Testimony[], tie: Link): ReadonlySet<string> {
  const retold = new Set<string>();
  for (const group of groupBy(voices, ({ claim }) => claim.publication.articleId).values()) {
    const sources = (['NAMED', 'UNNAMED'] as const).flatMap((kind) =>
      group.filter(({ origin }) => origin.kind === kind),
    );
    for (const own of group.filter(({ origin }) => origin.kind === 'OUTLET')) {
      const source =
        sources.find((voice) => voice.says() === own.says()) ??
        sources.find((voice) => !figuresContradict(voice.claim, own.claim));
      if (source === undefined) continue;
      retold.add(own.claim.id);
      const { name } = source.origin;
      tie(
        'RESTATEMENT',
        source,
        own,
        () => `One article says both, and has it from ${name ?? 'its source'}.`,
      );
    }
  }
  return retold;
}

const groupByArticle = (voices: readonly Testimony[], source: boolean): DependentArticle[] =>
  [...groupBy(voices, ({ claim }) => claim.publication.articleId).values()].map((group) => ({
    voices: group,
    source,
  }));

function linkCopies(voices: readonly Testimony[], known: readonly ArticleDependence[], tie: Link): void {
  const texts = copyFamilies(known);
  for (const family of groupBy(voices, ({ claim }) => texts.find(claim.publication.articleId)).values())
    dependenceLinks({
      articles: groupByArticle(family, false),
      oneText: true,
      speaks: ({ origin }) => origin.kind === 'NAMED',
      tie: (a, b) => {
        const [x, y] = [a.claim.publication.articleId, b.claim.publication.articleId];
        tie('COPY', a, b, () => `Their articles ${x} and ${y} are near-copies.`);
      },
    });
}

/** An outlet or agency that an article credits. */
type Credit = Extract<ArticleDependence, { readonly kind: 'CREDIT' }>;

/** The outlets and agencies that a claim's chain or article names beside its own, by key. */
function findCredits(
  { claim, outlet }: Testimony,
  ofArticle: ReadonlyMap<string, readonly Credit[]>,
): ReadonlyMap<string, string> {
  const named = vouchers(claim)
    .filter(({ role, anonymous }) => role !== 'PUBLISHER' && !anonymous)
    .map(({ agent }) => [nameKeyOf(claim, agent.name), agent.name] as const);
  const credited = (ofArticle.get(claim.publication.articleId) ?? []).map(
    ({ key, outlet: name }) => [key, name] as const,
  );
  return new Map([...named, ...credited].filter(([key]) => key !== outlet));
}

function linkCredits(voices: readonly Testimony[], known: readonly ArticleDependence[], tie: Link): void {
  const credits = known.filter((dependence) => dependence.kind === 'CREDIT');
  const ofArticle = groupBy(credits, ({ articleId }) => articleId);
  const creditors = new Map<string, { name: string; voices: Testimony[] }>();
  for (const voice of voices) {
    for (const [key, name] of findCredits(voice, ofArticle)) {
      const group = creditors.get(key) ?? { name, voices: [] };
      group.voices.push(voice);
      creditors.set(key, group);
    }
  }
  const published = groupBy(voices, ({ outlet }) => outlet ?? '');
  for (const [key, { name, voices: crediting }] of creditors)
    dependenceLinks({
      articles: [...groupByArticle(crediting, false), ...groupByArticle(published.get(key) ?? [], true)],
      oneText: false,
      // A credited source is not also counted as a speaker.
      speaks: ({ origin }) => origin.kind === 'NAMED' && origin.key !== key,
      tie: (a, b) => {
        tie('CREDIT', a, b, () => creditReason([a, b], key, name));
      },
    });
}

/** Two outlets of one owner that name no source are one origin at most: they may print one reporter's count. */
function linkOwners(voices: readonly Testimony[], known: readonly ArticleDependence[], tie: Link): void {
  const ownerOf = new Map(
    known.flatMap((one) => (one.kind === 'OWNER' ? [[one.articleId, one] as const] : [])),
  );
  const owned = voices.filter(
    ({ claim, origin }) => origin.kind === 'OUTLET' && ownerOf.has(claim.publication.articleId),
  );
  const keyOf = ({ claim }: Testimony): string => ownerOf.get(claim.publication.articleId)?.key ?? '';
  for (const [first, ...others] of groupBy(owned, keyOf).values()) {
    if (first === undefined) continue;
    const owner = ownerOf.get(first.claim.publication.articleId)?.owner ?? '';
    for (const other of others) tie('OWNER', first, other, () => `${owner} owns the outlets of both.`);
  }
}

function creditReason(pair: readonly Testimony[], key: string, name: string): string {
  const outlets = pair
    .filter(({ outlet }) => outlet !== key)
    .map(({ claim }) => claim.publication.publisher ?? 'An article');
  return `${outlets.join(' and ')} ${outlets.length > 1 ? 'credit' : 'credits'} ${name}.`;
}

/**
 * A copy may drop the source, so the most precise source that a member names is the source of all. An outlet
 * comes last: a copy in it is not independent of a text whose author is unknown.
 */
const CLOSEST_FIRST: readonly OriginKind[] = ['NAMED', 'UNNAMED', 'UNATTRIBUTED', 'OUTLET'];

/**
 * An outlet's own statement may come from a press conference that all attended; it heard a speaker's words
 * itself.
 */
function judgeIndependence(kind: OriginKind, group: readonly Testimony[]): Independence {
  const heard = kind === 'OUTLET' && group.every(({ claim }) => claim.kind !== 'FIGURE');
  return heard ? AGREEMENT_POLICY.independenceOfHearing : AGREEMENT_POLICY.independence[kind];
}

/** Of voices, the one that was printed first: its name does not depend on the order of arrival. */
const firstPublished = (voices: readonly Testimony[]): Testimony | undefined =>
  voices.toSorted((a, b) => (comesBefore(a.claim, b.claim) ? -1 : 1))[0];

function describeGroup(group: readonly Testimony[]): Origin {
  // A body that publishes its own text is not an outlet that others credit.
  const publishers = new Set<string | null>(
    group.flatMap(({ outlet, origin }) =>
      outlet === null || (origin.kind === 'NAMED' && outlet === origin.key) ? [] : [outlet],
    ),
  );
  // If the credited outlet's own claim is here, its source is the origin, not the outlet.
  const relays = (voice: Testimony): boolean =>
    voice.origin.kind === 'NAMED' && publishers.has(voice.origin.key);
  const sources = group.some((voice) => !relays(voice)) ? group.filter((voice) => !relays(voice)) : group;
  const kind =
    CLOSEST_FIRST.find((one) => sources.some(({ origin }) => origin.kind === one)) ?? 'UNATTRIBUTED';
  return {
    id: group[0]?.claim.id ?? '',
    kind,
    name: firstPublished(sources.filter(({ origin }) => origin.kind === kind))?.origin.name ?? null,
    independence: judgeIndependence(kind, group),
    claims: group.map(({ claim }) => claim),
  };
}
