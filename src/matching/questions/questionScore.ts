import type { ClaimKind } from '../../domain/vocabulary.ts';
import type { FeatureName } from '../features/featureList.ts';
import type { HardMismatch } from '../features/hardMismatch.ts';
import type { MatchSubject } from '../claims/matchSubject.ts';
import { PROFILE_MEMBERS } from '../features/matchPolicy.ts';
import {
  weighFeature,
  logistic,
  rawScore,
  roundScore,
  sortContributions,
  type Comparison,
  type Contribution,
  type MatchScore,
  type RawScore,
} from './matchScore.ts';

/** A question in matching: the claims that answer it, in order of arrival. At least one. */
export interface QuestionProfile {
  readonly id: string;
  readonly members: readonly MatchSubject[];
}

/** The scores of a claim against the members of a question. */
export interface QuestionScore {
  readonly question: QuestionProfile;
  readonly kind: ClaimKind;
  readonly logOdds: number;
  readonly members: readonly RawScore[];
  readonly mismatch: HardMismatch | null;
}

/** The members that score a question: half of them the first, half of them the newest. */
export function sampleMembers<Member>(members: readonly Member[]): readonly Member[] {
  const half = PROFILE_MEMBERS / 2;
  return members.length <= PROFILE_MEMBERS ? members : [...members.slice(0, half), ...members.slice(-half)];
}

const firstAndNewestFirst = <Member>(members: readonly Member[]): readonly Member[] => [
  ...new Set([...members.slice(0, 1), ...members.slice(-1), ...members]),
];

/** The matcher gives a question up after so many members, if none of them reaches these log-odds (a score of 3 %). */
const GLANCE = 2;
const HOPELESS = -3.5;

/** With a hard mismatch of its unit a claim may still belong: the question may have members in several currencies. */
const isHopeless = ({ logOdds, mismatch }: RawScore): boolean =>
  logOdds < HOPELESS && mismatch?.dimension !== 'UNIT';

/**
 * A claim against a question: the mean of its scores against the better half of the members. The best score alone lets
 * a question drift, and the mean of all splits questions of many wordings. Measured, the better half also depends
 * least on the order of arrival. The question is ruled out if half of the members are, since a curator may have joined
 * claims that the matcher would not.
 */
export function questionScore(
  claim: MatchSubject,
  question: QuestionProfile,
  compare: Comparison = rawScore,
): QuestionScore {
  const { kind } = claim;
  const members: RawScore[] = [];
  for (const member of firstAndNewestFirst(sampleMembers(question.members))) {
    members.push(compare(claim, member));
    if (members.length === GLANCE && members.every(isHopeless)) break;
  }
  const fitting = members.filter(({ mismatch }) => mismatch === null);
  // If an article states an amount in two currencies, both come to one question: another unit is then the same thing.
  const restated = fitting.length > 0 ? members.filter(({ mismatch }) => mismatch?.dimension === 'UNIT') : [];
  if (2 * (fitting.length + restated.length) <= members.length) {
    const mismatch = members.find((member) => member.mismatch !== null)?.mismatch ?? null;
    return { question, kind, logOdds: -Infinity, members: [], mismatch };
  }
  const best = fitting.toSorted((a, b) => b.logOdds - a.logOdds).slice(0, Math.ceil(fitting.length / 2));
  const sum = best.reduce((total, { logOdds }) => total + logOdds, 0);
  return { question, kind, logOdds: sum / best.length, members: best, mismatch: null };
}

/** A question's score in words: each feature's mean contribution, with the reason of the member that has the strongest one. */
export function explainScore({ kind, logOdds, members, mismatch }: QuestionScore): MatchScore {
  const sums = new Map<FeatureName, { total: number; strongest: number; because: () => string }>();
  for (const { features } of members) {
    for (const feature of features) {
      const { name, because } = feature;
      const contribution = weighFeature(kind, feature);
      const sum = sums.get(name) ?? { total: 0, strongest: 0, because };
      const stronger = Math.abs(contribution) > Math.abs(sum.strongest);
      sums.set(name, {
        total: sum.total + contribution,
        strongest: stronger ? contribution : sum.strongest,
        because: stronger ? because : sum.because,
      });
    }
  }
  const features: Contribution[] = [...sums].map(([name, { total, because }]) => ({
    name,
    contribution: roundScore(total / members.length),
    reason: because(),
  }));
  return {
    score: roundScore(logistic(logOdds)),
    mismatch: mismatch && { dimension: mismatch.dimension, reason: mismatch.because() },
    features: sortContributions(features),
  };
}
