import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { refreshAgreements } from '../../../src/actions/agreements/refreshAgreements.ts';
import type { Bundle } from '../../../src/cli/bundle/bundleForm.ts';
import { checkBundle } from '../../../src/cli/bundle/checkBundle.ts';
import { collectBundle } from '../../../src/cli/bundle/collectBundle.ts';
import { ask } from '../../support/ask.ts';
import { accepted, by, REASON } from '../../support/ledger/openDesk.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { claimOn, intaken } from '../../support/ledger/sampleClaims.ts';
import { sequenceAll } from '../../support/ledger/sequenceAll.ts';
import { storeArticle } from '../../support/ledger/storeArticle.ts';
import { testSigner } from '../../support/testSigner.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const collect = (questionId: string): Promise<Bundle> =>
  collectBundle(house.ledger, { questionId, position: null, withTexts: true, program: '0.0.0' });
const sentences = async (bundle: Bundle): Promise<readonly string[]> =>
  (await checkBundle(bundle, testSigner().verifier)).differences.map(({ text }) => text);

/** Opens a question with one claim on some boats, and gives both ids. */
async function openQuestion(
  boats: number,
  notes: readonly string[] = [],
): Promise<{ readonly questionId: string; readonly claimId: string }> {
  const text = `The harbour master of Tarvia counted ${boats} boats at dawn.`;
  const article = intaken(text, { publisher: `Outlet ${boats}`, url: `https://boats.example/${boats}` });
  const claim = claimOn(text, `${boats} boats`);
  const noted = { ...claim, reading: { ...claim.reading, notes } };
  const claimId = (await storeArticle(house.ledger, article, [noted])).claims[0]?.id ?? '';
  const opened = await house.ledger.write.transact(null, async (tx) => {
    await tx.addClaimStates([{ claimId, lookup: [], publishedInstant: null }]);
    const like = { kind: 'FIGURE' as const, measureKey: 'boat', periodStart: null, periodEnd: null };
    const [questionId = ''] = await tx.addQuestions([{ ...like, place: null, label: 'How many boats?' }]);
    const decided = { decidedBy: 'test-matcher/1', causeId: null, score: '0.9', reasons: [] };
    await tx.addAnswers([{ claimId, questionId, ...decided }]);
    await tx.refreshClaimStates([claimId]);
    await refreshAgreements(tx, [questionId]);
    return questionId;
  });
  if (opened.conflict) throw new Error('there was no key to conflict with');
  return { questionId: opened.value, claimId };
}

test('before the log has an entry there is nothing to bundle', async () => {
  await expect(collect('question_01jzzzzzzzzzzzzzzzzzzzzzzz')).rejects.toThrow('The log is empty.');
});

test('a question that still waits for the log is named as such', async () => {
  const first = await openQuestion(11);
  await sequenceAll(house.databaseUrl);
  const { questionId } = await openQuestion(12);
  await expect(collect(questionId)).rejects.toThrow(`${questionId} is not in the log at this point.`);
  await sequenceAll(house.databaseUrl);
  expect(await sentences(await collect(questionId))).toEqual([]);
  expect(await sentences(await collect(first.questionId))).toEqual([]);
});

test('a record that is too long for its entry is in the bundle whole, and is proven by its hash', async () => {
  const note = 'long '.repeat(20_000);
  const { questionId, claimId } = await openQuestion(13, [note]);
  await sequenceAll(house.databaseUrl);
  const bundle = await collect(questionId);
  expect(bundle.entries.find(({ entry }) => entry.id === claimId)?.entry.record['notes']).toEqual([note]);
  expect(await sentences(bundle)).toEqual([]);
  const changed = JSON.parse(JSON.stringify(bundle).replace('long long', 'long lung')) as Bundle;
  expect(await sentences(changed)).toEqual([expect.stringMatching(/ is not what the log signed/)]);
});

test('a question that was merged, and one whose only claim was rejected, have no bundle', async () => {
  const [one, into, rejected] = [await openQuestion(14), await openQuestion(15), await openQuestion(16)];
  const merge = { questionId: one.questionId, intoId: into.questionId, reason: REASON };
  accepted(await house.actions.mergeQuestions(merge, by()));
  const judge = { claimId: rejected.claimId, verdict: 'NEGATIVE', correction: null, reason: REASON } as const;
  accepted(await house.actions.judgeClaim(judge, by()));
  await sequenceAll(house.databaseUrl);
  await expect(collect(one.questionId)).rejects.toThrow(
    `${one.questionId} was merged into ${into.questionId}.`,
  );
  await expect(collect(rejected.questionId)).rejects.toThrow(/^No claim answers question_\w+, so it has/);
  expect(await sentences(await collect(into.questionId))).toEqual([]);
});

test('a ledger whose rows were altered gives no bundle, and sends to the verification', async () => {
  const { questionId, claimId } = await openQuestion(17);
  await sequenceAll(house.databaseUrl);
  await ask(
    house.databaseUrl,
    `SET session_replication_role = replica; UPDATE claim SET exact = '18 boats', verbatim = '18 boats' WHERE id = '${claimId}'`,
  );
  await expect(collect(questionId)).rejects.toMatchObject({
    message: expect.stringMatching(/^The records of question_\w+ do not lead to its verdict: /),
    remedy: 'Find the difference with: consilience verify',
  });
});
