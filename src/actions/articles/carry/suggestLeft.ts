import type { Claim } from '../../../domain/claims/claim.ts';
import type { NewSuggestion } from '../../../ledger/decisions/suggestions.ts';
import type { LedgerTransaction } from '../../../ledger/ledgerTransaction.ts';
import { MATCHED_BY } from '../../questions/matchedBy.ts';
import type { CarriedJudgements, LeftJudgement } from './carryJudgements.ts';

/** The part of their words that two sentences share if one is an edit of the other. */
const SAME_SENTENCE_FROM = 0.5;
/** Suggestions of one version: a person reads no more of one article. */
const MAX_SUGGESTIONS = 50;

/**
 * Asks a person about the judgements that a new version can't take over since the sentence or its reading has changed.
 * Call it when the claims have their questions.
 */
export async function suggestLeft(
  tx: LedgerTransaction,
  { left, repeats }: CarriedJudgements,
  claims: readonly Claim[],
): Promise<void> {
  const pairs = left.flatMap((each) => {
    const claim = findEdited(
      each.claim,
      claims.filter(({ id }) => !repeats.has(id) || repeats.get(id) === each.claim),
    );
    return claim ? [{ ...each, edited: claim }] : [];
  });
  if (pairs.length === 0) return;
  const states = await tx.read.claimQuestions(pairs.map(({ edited }) => edited.id));
  const questionOf = new Map(states.flatMap(({ claimId, questionId }) => [[claimId, questionId] as const]));
  const judged = await tx.curation.questions([
    ...new Set(pairs.flatMap(({ judgement }) => judgement.questionId ?? [])),
  ]);
  const currentOf = new Map(judged.map(({ id, currentId }) => [id, currentId]));
  const suggestions = pairs.flatMap(({ judgement, edited }) => {
    const about = judgement.questionId === null ? null : (currentOf.get(judgement.questionId) ?? null);
    return suggest(judgement, edited.id, { about, answered: questionOf.get(edited.id) ?? null });
  });
  const known = new Set(await tx.redundantSuggestions(suggestions));
  await tx.addSuggestions(suggestions.filter((_, index) => !known.has(index)).slice(0, MAX_SUGGESTIONS));
}

function suggest(
  { id, verdict, questionId, correctionId }: LeftJudgement['judgement'],
  claimId: string,
  { about, answered }: { readonly about: string | null; readonly answered: string | null },
): readonly NewSuggestion[] {
  const corrected = correctionId === null ? '' : ` It was corrected to ${correctionId}.`;
  const reason = `A person decided so in the version before (${id}); the sentence or its reading has changed.${corrected}`;
  const found = {
    ...{ claimId, otherId: null, score: '1', matcher: MATCHED_BY },
    reasons: [{ name: 'decided.before', contribution: null, reason }],
  };
  if (questionId === null)
    return verdict === 'NEGATIVE' && answered !== null
      ? [{ kind: 'READING', questionId: answered, ...found }]
      : [];
  if (about === null || verdict === 'UNSURE') return [];
  if (verdict === 'POSITIVE')
    return about === answered ? [] : [{ kind: 'ANSWER', questionId: about, ...found }];
  return about === answered ? [{ kind: 'SPLIT', questionId: about, ...found }] : [];
}

/** The claim whose sentence is most like that of an earlier one; if two are, the one with the same words. */
function findEdited(earlier: LeftJudgement['claim'], claims: readonly Claim[]): Claim | null {
  const words = wordsOf(earlier.sentence.exact);
  const isTitle = earlier.place === 'HEADLINE';
  const [best] = claims
    .filter(({ kind, place }) => kind === earlier.kind && (place === 'HEADLINE') === isTitle)
    .map((claim) => ({
      claim,
      likeness: shareOf(words, wordsOf(claim.sentence.exact)),
      nearness: shareOf(wordsOf(earlier.words.exact), wordsOf(claim.words.exact)),
    }))
    .filter(({ likeness }) => likeness >= SAME_SENTENCE_FROM)
    .sort((a, b) => b.likeness - a.likeness || b.nearness - a.nearness);
  return best?.claim ?? null;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}
