import { by, refusalCodes, REASON, accepted } from '../../support/ledger/openDesk.ts';
import { useDesk } from '../../support/ledger/useDesk.ts';

const desk = useDesk();

const retract = (id: string, actor?: string) => desk.actions.retract({ id, reason: REASON }, by(actor));

test('a retracted claim does not count; the retraction of its retraction brings it back, and so on', async () => {
  const [question] = await desk.openQuestions(2);
  const claimId = question!.claimIds[0]!;
  let last = claimId;
  for (const stands of [false, true, false, true]) {
    const { decisionId, subjectId } = accepted(await retract(last));
    expect(subjectId).toBe(claimId);
    expect(await desk.isActive(claimId)).toBe(stands);
    expect(await desk.stateOf(question!.id)).toMatchObject({ claimCount: stands ? 2 : 1 });
    last = decisionId;
  }
});

test('a retraction of a version retracts all its claims', async () => {
  const { claimId, versionId } = await desk.addBoats(7);
  const questionId = await desk.openQuestion([claimId]);
  const { decisionId, subjectId } = accepted(await retract(versionId));
  expect(subjectId).toBe(versionId);
  expect(await desk.isActive(claimId)).toBe(false);
  expect(await desk.stateOf(questionId)).toMatchObject({ claimCount: 0 });
  accepted(await retract(decisionId));
  expect(await desk.isActive(claimId)).toBe(true);
});

test('refuses unknown and retracted rows, and rows that are neither evidence nor decisions', async () => {
  const { claimId, versionId } = await desk.addBoats(8);
  const questionId = await desk.openQuestion([claimId]);
  accepted(await retract(claimId));
  const before = await desk.rows('retraction');
  expect(refusalCodes(await retract(claimId, 'ben'))).toEqual(['RETRACTED']);
  for (const kind of ['claim', 'version', 'judgement', 'merge', 'split', 'retraction'])
    expect(refusalCodes(await retract(`${kind}_01h455vb4pex5vsknk084sn02q`))).toEqual(['NOT_FOUND']);
  expect(refusalCodes(await retract("'; DROP TABLE claim; --"))).toEqual(['NOT_FOUND']);
  const [version] = await desk.ledger.read.versions([versionId]);
  const answer = (await desk.ledger.read.claimEvents([claimId])).find(({ kind }) => kind === 'ANSWERED');
  for (const id of [questionId, version!.articleId, answer!.id])
    expect(refusalCodes(await retract(id))).toEqual(['NOT_RETRACTABLE']);
  expect(await desk.rows('retraction')).toBe(before);
});

test('of ten equal retractions at once one succeeds', async () => {
  const { claimId } = await desk.addBoats(9);
  const results = await Promise.all(Array.from({ length: 10 }, (_, n) => retract(claimId, `person ${n}`)));
  expect(results.flatMap(refusalCodes)).toEqual(Array(9).fill('RETRACTED'));
});
