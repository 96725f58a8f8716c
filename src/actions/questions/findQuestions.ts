import { groupBy } from '../../domain/groupBy.ts';
import { parseInstant } from '../../domain/times/parseInstant.ts';
import { candidateKeys } from '../../matching/claims/candidateKeys.ts';
import type { MatchSubject } from '../../matching/claims/matchSubject.ts';
import { matchClaim } from '../../matching/questions/matchClaim.ts';
import type { QuestionProfile } from '../../matching/questions/questionScore.ts';
import { PROFILE_MEMBERS } from '../../matching/features/matchPolicy.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import { storedSubjects } from './storedSubjects.ts';
import { assignSentence } from './assignSentence.ts';
import type { OpenClaim, Assignment } from './assignSentence.ts';

/**
 * Stored questions that a claim is compared with at most. Measured on ECB+ (337 articles), against the questions of
 * the two hundred claims with most shared keys: these include 98.8%. The forty nearest claims, of twenty questions on
 * average, had 97.7%.
 */
const CANDIDATES_PER_CLAIM = 24;

/** A claim, and what matching decided of it. */
export interface AssignedClaim extends Assignment {
  /** Its question with the claims that it is matched by, this one and later ones of the text among them. */
  readonly profile: QuestionProfile;
  /** The other questions that it may answer. */
  readonly rivals: readonly QuestionProfile[];
}

interface Profile {
  readonly id: string;
  readonly members: MatchSubject[];
  readonly keys: Set<string>;
}

/**
 * The questions that the claims of one text answer. Each is held against the stored questions that the index finds,
 * and against those that the sentences of the text before it have come to. The figures of one sentence say different
 * things: of two that fit one question the better one answers it.
 */
export async function findQuestions(
  read: LedgerReader,
  versionId: string,
  claims: readonly MatchSubject[],
): Promise<readonly AssignedClaim[]> {
  const keys = claims.map(candidateKeys);
  const publishedAt = claims[0]?.article.publishedAt ?? null;
  const at = publishedAt === null ? null : parseInstant(publishedAt);
  const found = await read.candidateQuestions(versionId, at, keys, CANDIDATES_PER_CLAIM);
  const profiles = await loadProfiles(read, [...new Set(found.map(({ questionId }) => questionId))]);
  const candidatesOf = groupBy(found, ({ wanted }) => String(wanted));
  const ofText = new Map<string, Profile>();
  const questionOf = new Map<string, string>();
  const placed: AssignedClaim[] = [];
  const profileOf = (id: string): Profile | undefined => profiles.get(id) ?? ofText.get(id);
  const sentences = groupBy(
    claims.map((claim, index) => ({ claim, index })),
    ({ claim }) => String(claim.sentenceStart),
  );
  for (const sentence of sentences.values()) {
    const open = sentence.map(({ claim, index }): OpenClaim => {
      const own = keys[index] ?? [];
      const stored = (candidatesOf.get(String(index)) ?? []).map(({ questionId }) => questionId);
      const here = [...ofText.values()].filter((profile) => own.some((key) => profile.keys.has(key)));
      const ids = [...new Set([...stored, ...here.map(({ id }) => id)])].sort();
      const candidates = ids.flatMap((id) => profileOf(id) ?? []);
      return { claim, index, match: matchClaim(claim, candidates) };
    });
    for (const place of assignSentence(open, questionOf)) {
      const { claim, index, questionId, match } = place;
      const profile = profileOf(questionId) ?? { id: questionId, members: [], keys: new Set() };
      profile.members.push(claim);
      for (const key of keys[index] ?? []) profile.keys.add(key);
      ofText.set(questionId, profile);
      const others = match.ranked.filter((ranked) => ranked.questionId !== questionId);
      const rivals = others.flatMap((ranked) => profileOf(ranked.questionId) ?? []);
      placed[index] = { ...place, profile, rivals };
    }
  }
  return placed;
}

/** The profiles of stored questions: the first and the newest of their claims. */
async function loadProfiles(
  read: LedgerReader,
  questionIds: readonly string[],
): Promise<Map<string, Profile>> {
  const sample = await read.sampleClaims(questionIds, PROFILE_MEMBERS / 2);
  const members = await storedSubjects(
    read,
    sample.map(({ claimId }) => claimId),
  );
  const profiles = new Map<string, Profile>();
  for (const { claimId, questionId } of sample) {
    const member = members.get(claimId);
    if (!member) continue;
    const profile = profiles.get(questionId) ?? { id: questionId, members: [], keys: new Set() };
    profile.members.push(member);
    profiles.set(questionId, profile);
  }
  return profiles;
}
