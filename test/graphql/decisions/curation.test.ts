import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import type { Added } from '../../support/ledger/curationOver.ts';
import { curationOver, kindsOf } from '../../support/ledger/curationOver.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
const { add, mutate, history, twoQuestions } = curationOver(() => house);

describe('each verb over the API', () => {
  test('submitClaims', async () => {
    const { versionId } = await add(20);
    const input = {
      articleVersionId: versionId,
      reader: { name: 'outside', version: '1' },
      claims: [
        {
          kind: 'FIGURE',
          quote: { exact: '20 boats' },
          figure: { comparator: 'AT_LEAST', value: '20', noun: 'boat' },
          attribution: [
            { role: 'ORIGIN', name: 'Ada Harrow', kind: 'PERSON', source: { exact: 'Ada Harrow' } },
          ],
        },
      ],
      reason: 'A second reader.',
    };
    const fields = `articleVersion { id } results { outcome claim { id modality figure { comparator literal { low high } }
      attribution { role agent { name } } reading { reader version submittedBy notes } question { id } } }`;
    const first = await mutate('submitClaims', input, fields);
    expect(first).toMatchObject({
      refusals: [],
      articleVersion: { id: versionId },
      results: [
        {
          outcome: 'ADDED',
          claim: {
            modality: 'ASSERTED',
            figure: { comparator: 'AT_LEAST', literal: { low: '20', high: null } },
            attribution: [{ role: 'ORIGIN', agent: { name: 'Ada Harrow' } }, { role: 'PUBLISHER' }],
            reading: { reader: 'outside', version: '1', submittedBy: 'tester', notes: ['A second reader.'] },
            question: { id: expect.any(String) },
          },
        },
      ],
    });
    const again = await mutate('submitClaims', input, fields);
    expect(again.results[0]).toEqual({ ...first.results[0], outcome: 'KNOWN' });
  });

  test('judgeClaim with a correction', async () => {
    const { claimId, questionId } = await add(21);
    const correction = {
      kind: 'FIGURE',
      quote: { exact: '21 boats' },
      figure: { comparator: 'APPROXIMATELY', value: '21', noun: 'boat', predicate: 'sink' },
    };
    const judged = await mutate(
      'judgeClaim',
      { claimId, verdict: 'NEGATIVE', correction, reason: 'It says so.' },
      'decisionId claim { id question { id } } correction { id question { id } history { kind verdict isRetracted } }',
    );
    expect(judged).toMatchObject({
      decisionId: expect.stringMatching(/^judgement_/),
      claim: { id: claimId, question: null },
      correction: {
        question: { id: questionId },
        history: [{ kind: 'RECORDED' }, { kind: 'JUDGED', verdict: 'NEGATIVE' }],
      },
    });
    const undone = await mutate(
      'retract',
      { id: judged.decisionId, reason: 'No.' },
      'subject { id ... on Claim { question { id } } }',
    );
    expect(undone.subject).toEqual({ id: claimId, question: { id: questionId } });
    const events = await history('claim', judged.correction.id);
    expect(kindsOf(events)).toEqual(['RECORDED', 'JUDGED', 'RETRACTED']);
    expect(events[1]).toMatchObject({
      isRetracted: true,
      claim: { id: claimId },
      correction: { id: judged.correction.id },
    });
    expect(events[2]).toMatchObject({ retracts: judged.decisionId, isRetracted: false });
  });

  test('mergeQuestions, splitQuestion and retract', async () => {
    const [one, other] = await twoQuestions();
    const merged = await mutate(
      'mergeQuestions',
      { questionId: other.questionId, intoId: one.questionId, reason: 'One storm.' },
      'decisionId question { id claims { totalCount nodes { id } } } merged { mergedInto { id } claims { totalCount } }',
    );
    expect(merged.question.claims.nodes.map(({ id }: Added & { id: string }) => id)).toContain(other.claimId);
    expect(merged.merged).toMatchObject({ mergedInto: { id: one.questionId }, claims: { totalCount: 0 } });
    const split = await mutate(
      'splitQuestion',
      { questionId: one.questionId, claimIds: [other.claimId], label: 'How many rafts?', reason: 'Two.' },
      'decisionId question { id } part { id label claims { nodes { id } } }',
    );
    expect(split.part).toMatchObject({
      label: 'How many rafts?',
      claims: { nodes: [{ id: other.claimId }] },
    });
    const undone = await mutate(
      'retract',
      { id: split.decisionId, reason: 'One after all.' },
      'decisionId subject { id }',
    );
    expect(undone.subject.id).toBe(one.questionId);

    const ofClaim = await history('claim', other.claimId);
    expect(kindsOf(ofClaim)).toEqual(['RECORDED', 'ANSWERED', 'SPLIT', 'MERGED', 'SPLIT', 'RETRACTED']);
    expect(ofClaim.map(({ actor }: { actor: string }) => actor).slice(2)).toEqual(Array(4).fill('tester'));
    expect(ofClaim[4]).toMatchObject({
      isRetracted: true,
      reason: 'Two.',
      otherQuestion: { id: split.part.id },
    });
    const ofPart = await history('question', split.part.id);
    expect(kindsOf(ofPart)).toEqual(['RECORDED', 'SPLIT', 'RETRACTED']);
    expect(ofPart[0]).toMatchObject({ actor: 'tester', claim: null, question: { id: split.part.id } });
    const ofMerged = await history('question', other.questionId);
    expect(kindsOf(ofMerged)).toEqual(['RECORDED', 'SPLIT', 'MERGED']);
    expect(ofMerged[2]).toMatchObject({
      question: { id: other.questionId },
      otherQuestion: { id: one.questionId },
    });
  });

  test('retracting an article version gives the version', async () => {
    const { versionId, claimId } = await add(22);
    const { subject } = await mutate(
      'retract',
      { id: versionId, reason: 'Withdrawn.' },
      'subject { __typename id }',
    );
    expect(subject).toEqual({ __typename: 'ArticleVersion', id: versionId });
    const events = await history('claim', claimId);
    expect(events[0]).toMatchObject({ kind: 'RECORDED', isRetracted: false });
    expect(events.at(-1)).toMatchObject({ kind: 'RETRACTED', retracts: versionId });
    const again = await mutate(
      'retract',
      { id: versionId, reason: 'Withdrawn.' },
      'decisionId subject { id }',
    );
    expect(again).toMatchObject({
      decisionId: null,
      subject: null,
      refusals: [{ code: 'RETRACTED', field: 'id' }],
    });
  });
});

describe('an approval goes stale visibly', () => {
  const approve = (claimId: string, questionId: string) =>
    mutate(
      'judgeAnswer',
      { claimId, questionId, verdict: 'POSITIVE', reason: 'The same boats.' },
      'decisionId',
    );
  const approvals = async (claimId: string): Promise<boolean[]> =>
    (await history('claim', claimId))
      .filter(
        ({ kind, verdict }: { kind: string; verdict: string }) => kind === 'JUDGED' && verdict === 'POSITIVE',
      )
      .map(({ isStale }: { isStale: boolean }) => isStale);

  test('by a newer version', async () => {
    const url = 'https://boats.example/changing';
    const { claimId, questionId } = await add(23, url);
    await mutate('judgeClaim', { claimId, verdict: 'POSITIVE', reason: 'As printed.' }, 'decisionId');
    await approve(claimId, questionId);
    expect(await approvals(claimId)).toEqual([false, false]);
    await add(24, url);
    expect(await approvals(claimId)).toEqual([true, true]);
    const events = await history('claim', claimId);
    expect(events.at(-1)).toMatchObject({ kind: 'SUPERSEDED', actor: null, isStale: false });
  });

  test('by a correction, until that is taken back', async () => {
    const { claimId, questionId } = await add(25);
    await mutate('judgeClaim', { claimId, verdict: 'POSITIVE', reason: 'As printed.' }, 'decisionId');
    await approve(claimId, questionId);
    const figure = { comparator: 'AT_LEAST', value: '25', noun: 'boat' };
    const correction = { kind: 'FIGURE', quote: { exact: '25 boats' }, figure };
    const { decisionId } = await mutate(
      'judgeClaim',
      { claimId, verdict: 'NEGATIVE', correction, reason: 'No.' },
      'decisionId',
    );
    expect(await approvals(claimId)).toEqual([true, true]);
    await mutate('retract', { id: decisionId, reason: 'It was right.' }, 'decisionId');
    expect(await approvals(claimId)).toEqual([false, false]);
  });

  test('by a merge or split of the question, until that is taken back; not one of the reading', async () => {
    const [one, other] = await twoQuestions();
    await mutate(
      'judgeClaim',
      { claimId: one.claimId, verdict: 'POSITIVE', reason: 'As printed.' },
      'decisionId',
    );
    await approve(one.claimId, one.questionId);
    const merge = { questionId: other.questionId, intoId: one.questionId, reason: 'One storm.' };
    const merged = await mutate('mergeQuestions', merge, 'decisionId');
    expect(await approvals(one.claimId)).toEqual([false, true]);
    await mutate('retract', { id: merged.decisionId, reason: 'Two storms.' }, 'decisionId');
    expect(await approvals(one.claimId)).toEqual([false, false]);
    await approve(other.claimId, one.questionId);
    const split = { questionId: one.questionId, claimIds: [other.claimId], reason: 'Two.' };
    await mutate('splitQuestion', split, 'decisionId');
    expect(await approvals(one.claimId)).toEqual([false, true]);
    expect(
      (await history('question', one.questionId)).filter(({ isStale }: { isStale: boolean }) => isStale),
    ).not.toEqual([]);
  });
});
