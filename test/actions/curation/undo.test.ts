import fc from 'fast-check';
import { by, openDesk, REASON } from '../../support/ledger/openDesk.ts';
import type { Desk } from '../../support/ledger/openDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Decisions on the questions and claims of a small ledger, by index. The actions refuse those that do not fit. */
const decision = fc.oneof(
  fc.record({ kind: fc.constant('merge' as const), one: fc.nat(9), other: fc.nat(9) }),
  fc.record({ kind: fc.constant('split' as const), one: fc.nat(9), other: fc.nat(9) }),
  fc.record({
    kind: fc.constant('judge' as const),
    one: fc.nat(9),
    other: fc.nat(9),
    verdict: fc.constantFrom('POSITIVE' as const, 'NEGATIVE' as const),
  }),
  fc.record({ kind: fc.constant('read' as const), one: fc.nat(9) }),
  fc.record({ kind: fc.constant('retract' as const), one: fc.nat(9) }),
);

test('the derived state agrees with any decisions, and their retractions in any order restore it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(decision, { minLength: 2, maxLength: 8 }),
      fc.nat(1000),
      async (decisions, shuffle) => {
        const questions = (await desk.openQuestions(2, 2, 1)).map(({ id, claimIds }) => ({ id, claimIds }));
        const claimIds = questions.flatMap((question) => question.claimIds);
        const questionIds = questions.map(({ id }) => id);
        const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!;
        const whole = () =>
          Promise.all(
            claimIds.map(async (id) => [await desk.questionOf(id), await desk.isActive(id)] as const),
          );
        const before = await whole();
        const made: string[] = [];
        for (const one of decisions) {
          const claimId = at(claimIds, one.one);
          const result = await {
            merge: () => {
              const [questionId, intoId] = [
                at(questionIds, one.one),
                at(questionIds, 'other' in one ? one.other : 0),
              ];
              return desk.actions.mergeQuestions({ questionId, intoId, reason: REASON }, by());
            },
            split: async () => {
              const questionId = (await desk.questionOf(claimId))!;
              return desk.actions.splitQuestion(
                { questionId, claimIds: [claimId], label: null, reason: REASON },
                by(),
              );
            },
            judge: () => {
              const questionId = at(questionIds, 'other' in one ? one.other : 0);
              const verdict = 'verdict' in one ? one.verdict : 'UNSURE';
              return desk.actions.judgeAnswer({ claimId, questionId, verdict, reason: REASON }, by());
            },
            read: () =>
              desk.actions.judgeClaim(
                { claimId, verdict: 'NEGATIVE', correction: null, reason: REASON },
                by(),
              ),
            retract: () => desk.actions.retract({ id: claimId, reason: REASON }, by()),
          }[one.kind]();
          if (result.ok) made.push(result.value.decisionId);
          const part = result.ok && 'partId' in result.value ? result.value.partId : null;
          if (part !== null) questionIds.push(part);
          expect(await desk.contradictions()).toEqual([]);
        }
        const order = made.map((id, index) => ({ id, key: (index * 7919 + shuffle * 104729) % 1009 }));
        for (const { id } of order.sort((a, b) => a.key - b.key)) {
          const undone = await desk.actions.retract({ id, reason: REASON }, by());
          expect(undone).toMatchObject({ ok: true });
          expect(await desk.contradictions()).toEqual([]);
        }
        expect(await whole()).toEqual(before);
      },
    ),
    { numRuns: 15, seed: 20241 },
  );
});
