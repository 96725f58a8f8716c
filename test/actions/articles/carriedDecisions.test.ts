import { verifyDerived } from '../../../src/actions/rebuildDerived.ts';
import type { ClaimInput } from '../../../src/actions/curation/input/claimInput.ts';
import { boatInput } from '../../support/ledger/claimInputs.ts';
import { by, REASON, accepted } from '../../support/ledger/openDesk.ts';
import { openTestHouse, type TestHouse } from '../../support/ledger/openTestHouse.ts';
import { must } from '../../support/must.ts';

const QUOTE = 'A storm off Orlan sank 14 boats, the harbour master said.';
const TREES = 'A gardener said that some 14 trees fell in Ulm.';
const OTHER = 'The same storm closed 3 schools in Orlan.';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
afterEach(async () => {
  expect((await verifyDerived(house.ledger.replay)).differences).toEqual([]);
});

let articles = 0;
const newUrl = (): string => `https://quay.example/storm/${++articles}`;

async function add(url: string, content: string): Promise<void> {
  const given = { content, url, format: 'verbatim', publisher: 'Quay Gazette' } as const;
  must(await house.actions.addArticle({ ...given, publishedAt: '2025-03-04' }, by()));
}

interface Standing {
  readonly id: string;
  readonly question: { readonly id: string };
  readonly figure: { readonly value: string };
  readonly history: readonly {
    readonly kind: string;
    readonly recordId: string;
    readonly actor: string | null;
    readonly verdict: string | null;
    readonly carriedFrom: string | null;
    readonly isStale: boolean;
  }[];
}

/** The figures that count in the newest version. */
async function standing(url: string, words: string): Promise<readonly Standing[]> {
  const { body } = await house.query(
    `query ($words: String!, $url: HttpUrl!) { article(url: $url) {
       claims(where: { quote: { contains: $words }, kind: { eq: FIGURE } }) { nodes { id question { id } figure { value }
         history { kind recordId actor verdict carriedFrom isStale } } } } }`,
    { words, url },
  );
  expect(body.errors).toBeUndefined();
  return body.data.article.claims.nodes as Standing[];
}

const judge = (claimId: string, correction: ClaimInput | null = null) =>
  house.actions.judgeClaim({ claimId, verdict: 'NEGATIVE', correction, reason: REASON }, by());
const place = (claimId: string, questionId: string, verdict: 'POSITIVE' | 'NEGATIVE') =>
  house.actions.judgeAnswer({ claimId, questionId, verdict, evenIfDifferent: true, reason: REASON }, by());
const undo = async (id: string): Promise<string> =>
  accepted(await house.actions.retract({ id, reason: 'It was a mistake.' }, by())).decisionId;
const judgements = ([claim]: readonly Standing[]) => claim!.history.filter(({ kind }) => kind === 'JUDGED');
const asFifteen = boatInput('14 trees', {
  comparator: 'AT_LEAST',
  value: '14',
  noun: 'tree',
  nounPhrase: 'trees',
  predicate: 'fall',
});

async function suggested(
  kind: string,
): Promise<readonly { claim: { id: string }; question: { id: string } }[]> {
  const { body } = await house.query(
    `query ($kind: SuggestionKind) { suggestions(kind: $kind) { nodes { claim { id } question { id } } } }`,
    { kind },
  );
  return body.data.suggestions.nodes as { claim: { id: string }; question: { id: string } }[];
}

test('a placement holds in later versions, after other articles, and after a version without the sentence', async () => {
  const [url, far] = [newUrl(), newUrl()];
  await add(url, `${QUOTE} ${OTHER}`);
  await add(far, 'A gale near Tessel sank 60 yachts, the coast guard said.');
  const [claim] = await standing(url, '14 boats');
  const [yachts] = await standing(far, '60 yachts');
  const { decisionId } = accepted(await place(claim!.id, yachts!.question.id, 'POSITIVE'));
  await add(url, `The wind has dropped. ${QUOTE} ${OTHER}`);
  await add(newUrl(), 'A storm off Orlan sank 15 boats, the coast guard said.');
  const second = await standing(url, '14 boats');
  expect(second[0]!.id).not.toBe(claim!.id);
  expect(second[0]!.question.id).toBe(yachts!.question.id);
  expect(judgements(second)).toMatchObject([
    { verdict: 'POSITIVE', actor: 'ada', carriedFrom: decisionId, isStale: false },
  ]);
  await add(url, `The wind has dropped. ${OTHER}`);
  await add(url, `${OTHER} ${QUOTE}`);
  const last = await standing(url, '14 boats');
  expect(last[0]!.question.id).toBe(yachts!.question.id);
  await undo(decisionId);
  expect((await standing(url, '14 boats'))[0]!.question.id).toBe(claim!.question.id);
});

test('a claim stays away from the question that a person said it does not answer', async () => {
  const [url, far] = [newUrl(), newUrl()];
  await add(url, 'Fire crews said that 31 sheds burned at Lorrach.');
  await add(far, 'The mayor said that 32 sheds burned at Lorrach.');
  const [one] = await standing(url, '31 sheds');
  const [other] = await standing(far, '32 sheds');
  expect(other!.question.id).toBe(one!.question.id);
  accepted(await place(one!.id, one!.question.id, 'NEGATIVE'));
  const [apart] = await standing(url, '31 sheds');
  expect(apart!.question.id).not.toBe(one!.question.id);
  await add(url, 'Fire crews said that 31 sheds burned at Lorrach. More soon.');
  await add(newUrl(), 'Neighbours said that 33 sheds burned at Lorrach.');
  expect((await standing(url, '31 sheds'))[0]!.question.id).toBe(apart!.question.id);
  expect((await standing(far, '32 sheds'))[0]!.question.id).not.toBe(apart!.question.id);
});

test('a corrected reading holds in later versions, goes with its judgement and comes back with it', async () => {
  const url = newUrl();
  await add(url, `${TREES} More soon.`);
  const [claim] = await standing(url, '14 trees');
  const { decisionId } = accepted(await judge(claim!.id, asFifteen));
  const comparators = async (): Promise<unknown> => {
    const { body } = await house.query(
      `query ($url: HttpUrl!) { article(url: $url) { claims(where: { quote: { contains: "14 trees" }, kind: { eq: FIGURE } }) {
         nodes { figure { comparator }  selector { start exact } } } } }`,
      { url },
    );
    return body.data.article.claims.nodes;
  };
  const corrected = (start: number) => [
    { figure: { comparator: 'AT_LEAST' }, selector: { start, exact: '14 trees' } },
  ];
  expect(await comparators()).toEqual(corrected(26));
  await add(url, `More soon. ${TREES}`);
  expect(await comparators()).toEqual(corrected(37));
  await add(url, `More later. ${TREES}`);
  expect(await comparators()).toEqual(corrected(38));
  const undone = await undo(decisionId);
  expect(await comparators()).toMatchObject([{ figure: { comparator: 'APPROXIMATELY' } }]);
  await undo(undone);
  expect(await comparators()).toEqual(corrected(38));
});

test('a rejected reading stays rejected, until its sentence changes: then a person is asked', async () => {
  const url = newUrl();
  await add(url, 'The port of Hask said that 26 cranes were lost in the flood. More soon.');
  const [claim] = await standing(url, '26 cranes');
  accepted(await judge(claim!.id));
  await add(url, 'The port of Hask said that 26 cranes were lost in the flood.');
  expect(await standing(url, '26 cranes')).toEqual([]);
  expect(await suggested('READING')).toEqual([]);
  await add(url, 'The port of Hask said that 26 cranes were lost in the great flood.');
  const again = await standing(url, '26 cranes');
  expect(again).toHaveLength(1);
  expect(await suggested('READING')).toEqual([
    { claim: { id: again[0]!.id }, question: { id: again[0]!.question.id } },
  ]);
  accepted(await judge(again[0]!.id));
  expect(await suggested('READING')).toEqual([]);
});

test('a placement whose sentence changed is suggested for the new sentence', async () => {
  const [url, far] = [newUrl(), newUrl()];
  await add(url, 'Divers said that 7 anchors were found off Mirren.');
  await add(far, 'A museum said that 90 paintings were sold in Tulle.');
  const [claim] = await standing(url, '7 anchors');
  const [paintings] = await standing(far, '90 paintings');
  accepted(await place(claim!.id, paintings!.question.id, 'POSITIVE'));
  await add(url, 'Divers said late on Friday that 7 anchors were found off Mirren.');
  const [edited] = await standing(url, '7 anchors');
  expect(edited!.question.id).not.toBe(paintings!.question.id);
  expect(await suggested('ANSWER')).toContainEqual({
    claim: { id: edited!.id },
    question: paintings!.question,
  });
});

test('a split and a merge hold in later versions, and end with their retraction', async () => {
  const [url, far] = [newUrl(), newUrl()];
  await add(url, 'The ministry said that 210 tents were sent to Brenn.');
  await add(far, 'The army said that 220 tents were sent to Brenn.');
  const [one] = await standing(url, '210 tents');
  const questionId = one!.question.id;
  expect((await standing(far, '220 tents'))[0]!.question.id).toBe(questionId);
  const split = accepted(
    await house.actions.splitQuestion({ questionId, claimIds: [one!.id], label: null, reason: REASON }, by()),
  );
  await add(url, 'The ministry said that 210 tents were sent to Brenn. More soon.');
  expect((await standing(url, '210 tents'))[0]!.question.id).toBe(split.partId);
  await undo(split.decisionId);
  expect((await standing(url, '210 tents'))[0]!.question.id).toBe(questionId);
});
