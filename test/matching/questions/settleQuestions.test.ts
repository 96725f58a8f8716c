import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Interval } from '../../../src/domain/figures/interval.ts';
import { eventScore } from '../../../src/matching/questions/eventScore.ts';
import {
  settleQuestions,
  type EventToSettle,
  type FigureToSettle,
  type SettledEvent,
} from '../../../src/matching/questions/settleQuestions.ts';
import type { MatchSubject } from '../../../src/matching/claims/matchSubject.ts';
import { STORIES } from '../stories.ts';

const exactly = (value: string): Interval => ({
  low: value,
  high: value,
  lowInclusive: true,
  highInclusive: true,
});

/** The ids of the test claims have the place of their words; a claim with another id is of other words. */
const spanOf = ({ id }: MatchSubject): FigureToSettle['span'] => {
  const start = Number(id.split('#')[1] ?? 900);
  return { start, end: start + 1 };
};

const toSettle = (claim: MatchSubject, value = '9', parts: Partial<FigureToSettle> = {}): FigureToSettle => ({
  means: [],
  ...{
    claim,
    place: 'BODY',
    links: [],
    span: spanOf(claim),
    literal: exactly(value),
    order: claim.id,
    questionId: null,
  },
  ...parts,
});

const NOBODY: EventToSettle['people'] = { together: [], apart: [], questionOf: new Map() };
const pairScore: EventToSettle['pairScore'] = (a, b) => eventScore(a, b).logOdds;
const settle = (figures: readonly FigureToSettle[], people = NOBODY, elsewhere = new Map<string, number>()) =>
  settleQuestions({ figures, people, elsewhere, pairScore });

const idsOf = ({ questions }: SettledEvent): string[][] =>
  questions.map(({ figures }) => figures.map(({ claim }) => claim.id));

const [killed, killedLater] = STORIES.torvenKilled.map((claim) => toSettle(claim)) as [
  FigureToSettle,
  FigureToSettle,
];
const ALL = Object.values(STORIES)
  .flat()
  .filter(({ kind }) => kind === 'FIGURE')
  .map((claim) => toSettle(claim));

describe('settleQuestions', () => {
  test('two reports of one number come to one question', () => {
    expect(settle([killed, killedLater]).questions).toHaveLength(1);
  });

  test('a number that is denied beside the right one answers nothing', () => {
    const denied = { ...killed.claim, id: 'denied', polarity: 'NEGATIVE' } as const;
    const old = toSettle(denied, '9', { links: [{ kind: 'ELLIPSIS_OF', to: killed.claim.id }] });
    expect(settle([killed, old]).questions).toHaveLength(2);
  });

  test('gives the same questions in every order of arrival', () => {
    const expected = idsOf(settle(ALL));
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
        expect(idsOf(settle(shuffled))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('different scores are of two games', () => {
    const score = (claim: MatchSubject, size: number): MatchSubject => ({
      ...claim,
      size,
      frame: claim.frame && { ...claim.frame, dimension: 'OTHER', unit: 'higher score' },
    });
    const names = (size: number): readonly string[] =>
      eventScore(score(killed.claim, 31), score(killedLater.claim, size)).features.map(({ name }) => name);
    expect(names(20)).toContain('score.other');
    expect(names(31)).not.toContain('score.other');
  });

  test('another modality rules two figures of an event out, unless they give one number', () => {
    const of = (claim: MatchSubject, size: number, modality: MatchSubject['modality']): MatchSubject => ({
      ...claim,
      ...{ size, modality },
    });
    const fact = of(killed.claim, 310, 'ASSERTED');
    const same = eventScore(fact, of(killedLater.claim, 310, 'CONDITIONAL'));
    expect(same.features.map(({ name }) => name)).toContain('slot.modality');
    expect(eventScore(fact, of(killedLater.claim, 312, 'CONDITIONAL')).logOdds).toBe(-Infinity);
    expect(eventScore(fact, of(killedLater.claim, 310, 'ASSERTED')).logOdds).toBeGreaterThan(same.logOdds);
  });

  test('a figure of another event joins none of this one through a figure that gives its number', () => {
    const of = (
      claim: MatchSubject,
      id: string,
      size: number,
      modality: MatchSubject['modality'],
    ): MatchSubject => ({
      ...claim,
      ...{ id, size, modality },
    });
    const other = of(killed.claim, 'other', 310, 'BACKGROUND');
    const same = of(killedLater.claim, 'same', 310, 'ASSERTED');
    const replaced = toSettle(of(killedLater.claim, 'replaced', 250, 'ASSERTED'), '250');
    const replacing = toSettle(same, '310', { links: [{ kind: 'REPLACES', to: 'replaced' }] });
    expect(idsOf(settle([toSettle(other, '310'), replaced, replacing]))).toEqual([
      ['other'],
      ['replaced', 'same'],
    ]);
  });

  test('a figure that is denied or taken back comes only to the question of a figure that it means', () => {
    const denied = { ...killedLater.claim, polarity: 'NEGATIVE' as const };
    const takenBack = { ...killedLater.claim, modality: 'WITHDRAWN' as const };
    for (const told of [denied, takenBack]) {
      expect(settle([killed, toSettle(told)]).questions).toHaveLength(2);
      expect(settle([killed, toSettle(told, '9', { means: [killed.claim.id] })]).questions).toHaveLength(1);
    }
  });

  test('two figures of one article that cannot both be right are two questions, unless one replaces the other', () => {
    const again = { ...killed.claim, id: 'again', sentenceStart: 400 };
    expect(settle([killed, toSettle(again, '9')]).questions).toHaveLength(1);
    expect(settle([killed, toSettle(again, '12')]).questions).toHaveLength(2);
    const replacing = toSettle(again, '12', { links: [{ kind: 'REPLACES', to: killed.claim.id }] });
    expect(settle([killed, replacing]).questions).toHaveLength(1);
  });

  test('a figure and the one that it replaced are one question, wherever the article gives them', () => {
    const frame = killed.claim.frame && { ...killed.claim.frame, scope: 'PREVIOUS' as const };
    const old = {
      ...killed.claim,
      frame,
      id: 'torven-1#400',
      sentenceStart: 400,
      scope: 'PREVIOUS' as const,
    };
    const links = [{ kind: 'PREVIOUS_OF' as const, to: killed.claim.id }];
    const lead = toSettle({ ...killed.claim, id: 'torven-1#950', sentenceStart: 900 });
    const figures = [killed, lead, toSettle(old, '4', { links })];
    expect(settle(figures).questions).toHaveLength(1);
    expect(settle([killed, lead, toSettle(old, '4')]).questions).toHaveLength(2);
  });

  test('two figures of two bodies or of two times may answer one question, though both cannot be right', () => {
    const again = { ...killed.claim, id: 'again', sentenceStart: 400 };
    const from = (claim: MatchSubject, name: string): MatchSubject => ({ ...claim, source: new Set([name]) });
    const bodies = (one: string, other: string): FigureToSettle[] => [
      toSettle(from(killed.claim, one)),
      toSettle(from(again, other), '12'),
    ];
    expect(settle(bodies('mayor', 'corps')).questions).toHaveLength(1);
    expect(settle(bodies('mayor', 'mayor')).questions).toHaveLength(2);
    const at = (hour: string): FigureToSettle =>
      toSettle({ ...again, asOf: `2031-03-02T${hour}:00:00Z` }, '12', { place: 'LIST' });
    const entry = toSettle({ ...killed.claim, asOf: '2031-03-02T08:00:00Z' }, '9', { place: 'ENTRY' });
    expect(settle([entry, at('10')]).questions).toHaveLength(1);
    expect(settle([entry, at('08')]).questions).toHaveLength(2);
  });

  test('a figure that its source took back is not a part of the question', () => {
    const again: MatchSubject = { ...killed.claim, id: 'again', sentenceStart: 400, modality: 'WITHDRAWN' };
    const links = [{ kind: 'REPLACES' as const, to: 'again' }];
    expect(settle([{ ...killed, links }, toSettle(again, '12')]).questions).toHaveLength(2);
  });

  test('a part, another cell of a table and another figure of the sentence are other questions', () => {
    const again = { ...killed.claim, id: 'again', sentenceStart: 400 };
    const part = toSettle(again, '9', { links: [{ kind: 'SUBSET_OF', to: killed.claim.id }] });
    expect(settle([killed, part]).questions).toHaveLength(2);
    // "17 of the 40 boats": the part has the words of its whole.
    expect(settle([killed, { ...part, span: killed.span }]).questions).toHaveLength(2);
    const cells = [killed, toSettle(again)].map((figure) => ({ ...figure, place: 'TABLE' as const }));
    expect(settle(cells).questions).toHaveLength(2);
    expect(settle([killed, toSettle({ ...killed.claim, id: 'beside' })]).questions).toHaveLength(2);
  });

  test('people overrule the scores', () => {
    const [one, other] = [killed.claim.id, killedLater.claim.id];
    const apart = { ...NOBODY, apart: [[one, other]] as const };
    expect(settle([killed, killedLater], apart).questions).toHaveLength(2);
    const given = { ...NOBODY, questionOf: new Map([[other, 'given']]) };
    expect(settle([killed, killedLater], given).questions[0]?.questionId).toBe('given');
    const houses = toSettle(STORIES.torvenHouses[0]);
    const together = { ...NOBODY, together: [[one, houses.claim.id]] as const };
    expect(settle([killed, houses], together).questions).toHaveLength(1);
  });

  test('two questions that fit a little are close', () => {
    const figures = [killed, killedLater];
    const people = { together: [], apart: [], questionOf: new Map<string, string>() };
    const { questions, close } = settleQuestions({
      figures,
      people,
      elsewhere: new Map(),
      pairScore: () => -0.5,
    });
    expect(questions).toHaveLength(2);
    expect(close).toEqual([{ one: 0, other: 1, score: 0.3775 }]);
  });

  test('a question keeps its id with the larger part of its claims', () => {
    const before = { questionId: 'q' };
    const houses = { ...toSettle(STORIES.torvenHouses[0]), ...before };
    const { questions } = settle([{ ...killed, ...before }, { ...killedLater, ...before }, houses]);
    expect(questions.map(({ questionId, figures }) => [questionId, figures.length])).toEqual([
      [null, 1],
      ['q', 2],
    ]);
  });
});
