import type { ClaimInput } from '../../../src/actions/curation/input/claimInput.ts';
import { by, refusalCodes, REASON, accepted } from '../../support/ledger/openDesk.ts';
import { useDesk } from '../../support/ledger/useDesk.ts';
import { boatInput } from '../../support/ledger/claimInputs.ts';
import { intaken } from '../../support/ledger/sampleClaims.ts';
import { storeArticle } from '../../support/ledger/storeArticle.ts';

const desk = useDesk();

type Verdict = 'POSITIVE' | 'NEGATIVE' | 'UNSURE';
const judge = (claimId: string, verdict: Verdict, correction: ClaimInput | null = null, actor?: string) =>
  desk.actions.judgeClaim({ claimId, verdict, correction, reason: REASON }, by(actor));
const undo = (id: string) => desk.actions.retract({ id, reason: 'It was a mistake.' }, by('boss'));

/** A claim of 40 boats in a question with one other claim. */
async function fortyBoats(): Promise<{ claimId: string; questionId: string; versionId: string }> {
  const { claimId, versionId } = await desk.addBoats(40);
  const other = await desk.addBoats(41);
  return { claimId, versionId, questionId: await desk.openQuestion([claimId, other.claimId]) };
}
const asAtLeast = boatInput('40 boats', { comparator: 'AT_LEAST', value: '40' });

test('a rejected reading does not count until its judgement is retracted or replaced', async () => {
  const { claimId, questionId } = await fortyBoats();
  const { decisionId, correctionId } = accepted(await judge(claimId, 'NEGATIVE'));
  expect(correctionId).toBeNull();
  expect(await desk.isActive(claimId)).toBe(false);
  expect(await desk.stateOf(questionId)).toMatchObject({ claimCount: 1 });
  accepted(await undo(decisionId));
  expect(await desk.isActive(claimId)).toBe(true);
  accepted(await judge(claimId, 'NEGATIVE'));
  accepted(await judge(claimId, 'POSITIVE', null, 'ben'));
  expect(await desk.isActive(claimId)).toBe(true);
  expect(await desk.stateOf(questionId)).toMatchObject({ claimCount: 2 });
});

test('a corrected reading is stored beside the rejected one, in its question, with the name of its author', async () => {
  const { claimId, questionId, versionId } = await fortyBoats();
  const { correctionId } = accepted(await judge(claimId, 'NEGATIVE', asAtLeast));
  expect([await desk.isActive(claimId), await desk.isActive(correctionId!)]).toEqual([false, true]);
  expect(await desk.questionOf(correctionId!)).toBe(questionId);
  expect(await desk.stateOf(questionId)).toMatchObject({ claimCount: 2 });
  const [correction] = await desk.ledger.read.claims([correctionId!]);
  expect(correction).toMatchObject({
    versionId,
    figure: { comparator: 'AT_LEAST', value: '40', literal: { low: '40', high: null } },
    reading: { reader: 'correction', version: '1', submittedBy: 'ada', notes: [REASON] },
  });
});

test('a correction with another frame goes to another question', async () => {
  const { claimId, questionId } = await fortyBoats();
  const rafts = boatInput('40 boats', { noun: 'raft', nounPhrase: 'rafts', scope: 'ADDITIONAL' });
  const { correctionId } = accepted(await judge(claimId, 'NEGATIVE', rafts));
  const own = await desk.questionOf(correctionId!);
  expect(own).not.toBeNull();
  expect(own).not.toBe(questionId);
});

test('corrections end with their judgement, and the replaced readings come back', async () => {
  const { claimId, questionId } = await fortyBoats();
  const first = accepted(await judge(claimId, 'NEGATIVE', asAtLeast));
  const about = boatInput('40 boats', { comparator: 'APPROXIMATELY', value: '40' });
  const second = accepted(await judge(first.correctionId!, 'NEGATIVE', about, 'ben'));
  const standing = () =>
    Promise.all([claimId, first.correctionId!, second.correctionId!].map((id) => desk.isActive(id)));
  expect(await standing()).toEqual([false, false, true]);
  const undone = accepted(await undo(first.decisionId));
  expect(await standing()).toEqual([true, false, false]);
  expect(await desk.stateOf(questionId)).toMatchObject({ claimCount: 2 });
  expect(refusalCodes(await judge(first.correctionId!, 'POSITIVE'))).toEqual(['RETRACTED']);
  accepted(await undo(undone.decisionId));
  expect(await standing()).toEqual([false, false, true]);
});

test('of two corrections of one reading the newer holds, and a plain NEGATIVE after it does not change that', async () => {
  const { claimId } = await fortyBoats();
  const first = accepted(await judge(claimId, 'NEGATIVE', asAtLeast));
  const second = accepted(await judge(claimId, 'NEGATIVE', boatInput('40 boats', { value: '400' }), 'ben'));
  expect(await desk.isActive(first.correctionId!)).toBe(false);
  expect(await desk.isActive(second.correctionId!)).toBe(true);
  accepted(await judge(claimId, 'NEGATIVE', null, 'cleo'));
  expect(await desk.isActive(second.correctionId!)).toBe(true);
  accepted(await judge(claimId, 'POSITIVE', null, 'dan'));
  expect([await desk.isActive(claimId), await desk.isActive(second.correctionId!)]).toEqual([true, false]);
});

test('refuses unknown and retracted claims, corrections of right readings, equal corrections, and unknown words', async () => {
  const { claimId } = await fortyBoats();
  const claims = await desk.rows('claim');
  const judgements = await desk.rows('judgement');
  expect(refusalCodes(await judge('claim_01h455vb4pex5vsknk084sn02q', 'POSITIVE'))).toEqual(['NOT_FOUND']);
  expect(refusalCodes(await judge(claimId, 'POSITIVE', asAtLeast))).toEqual(['AMBIGUOUS_INPUT']);
  expect(refusalCodes(await judge(claimId, 'UNSURE', asAtLeast))).toEqual(['AMBIGUOUS_INPUT']);
  expect(refusalCodes(await judge(claimId, 'NEGATIVE', boatInput('50 boats', {})))).toEqual([
    'QUOTE_NOT_FOUND',
  ]);
  const same = boatInput('40 boats', { value: '40.0', predicate: 'sink' });
  expect(refusalCodes(await judge(claimId, 'NEGATIVE', same))).toEqual(['AMBIGUOUS_INPUT']);
  expect([await desk.rows('claim'), await desk.rows('judgement')]).toEqual([claims, judgements]);
  const { decisionId } = accepted(await desk.actions.retract({ id: claimId, reason: REASON }, by()));
  expect(refusalCodes(await judge(claimId, 'POSITIVE'))).toEqual(['RETRACTED']);
  accepted(await undo(decisionId));
  accepted(await judge(claimId, 'POSITIVE'));
});

test('an old version can be judged, but not corrected', async () => {
  const text = 'Quay Z: the harbour master counted 12 boats.';
  const url = 'https://boats.example/z';
  const { claimId, versionId } = await desk.addBoats(12);
  const [version] = await desk.ledger.read.versions([versionId]);
  const [article] = await desk.ledger.read.articles([version!.articleId]);
  const changed = intaken(text, { url: article!.url });
  expect(url).not.toBe(article!.url);
  await storeArticle(desk.ledger, changed, []);
  await desk.ledger.write.transact(null, (tx) => tx.refreshClaimStates([claimId]));
  expect(refusalCodes(await judge(claimId, 'NEGATIVE', boatInput('12 boats', { value: '13' })))).toEqual([
    'SUPERSEDED_VERSION',
  ]);
  accepted(await judge(claimId, 'NEGATIVE'));
});

test('of two corrections at once both are stored, and one holds', async () => {
  const { claimId, questionId } = await fortyBoats();
  const results = await Promise.all([
    judge(claimId, 'NEGATIVE', asAtLeast, 'ada'),
    judge(claimId, 'NEGATIVE', boatInput('40 boats', { value: '400' }), 'ben'),
  ]);
  const standing = await Promise.all(results.map((result) => desk.isActive(accepted(result).correctionId!)));
  expect(standing.filter(Boolean)).toHaveLength(1);
  expect(await desk.stateOf(questionId)).toMatchObject({ claimCount: 2 });
});
