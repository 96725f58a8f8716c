import { openTestHouse, type TestHouse } from '../../support/ledger/openTestHouse.ts';
import { curationOver } from '../../support/ledger/curationOver.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
const { add } = curationOver(() => house);

test('a suggestion tells the verdict, the lead and the origins that it would change, or nothing', async () => {
  const one = await add(
    31,
    undefined,
    'The coast guard said that 31 people were killed when the ferry Alda sank off Tarn.',
  );
  const far = await add(
    44,
    undefined,
    'The mayor of Lund said that 44 people were killed in the Hask mine fire.',
  );
  const like = await add(
    31,
    undefined,
    'The fire service said that 31 people were injured in a train crash at Vell.',
  );
  const suggest = { score: '0.4', reasons: [], matcher: 'test/1', otherId: null };
  await house.ledger.write.transact(null, async (tx) => {
    await tx.addSuggestions([
      { kind: 'ANSWER', questionId: one.questionId, claimId: far.claimId, ...suggest },
      { kind: 'SPLIT', questionId: like.questionId, claimId: like.claimId, ...suggest },
    ]);
    return null;
  });
  const { body } = await house.query(`{ suggestions { nodes { kind claim { id } effect { question { id }
    verdictBefore verdictAfter leadBefore leadAfter originsBefore originsAfter } } } }`);
  expect(body.errors).toBeUndefined();
  const nodes = body.data.suggestions.nodes as {
    kind: string;
    claim: { id: string } | null;
    effect: unknown;
  }[];
  const answer = nodes.find(({ kind, claim }) => kind === 'ANSWER' && claim?.id === far.claimId);
  expect(answer?.effect).toMatchObject({
    question: { id: one.questionId },
    ...{ verdictBefore: 'SINGLE_ORIGIN', originsBefore: 1, originsAfter: 2, leadBefore: '31 people' },
  });
  expect(answer?.effect).not.toMatchObject({ verdictAfter: 'SINGLE_ORIGIN' });
  const split = nodes.find(({ kind }) => kind === 'SPLIT');
  expect(split?.effect).toMatchObject({ verdictAfter: null, leadAfter: null, originsAfter: 0 });
});
