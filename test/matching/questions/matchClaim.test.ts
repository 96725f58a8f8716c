import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchClaim } from '../../../src/matching/questions/matchClaim.ts';
import type { MatchSubject } from '../../../src/matching/claims/matchSubject.ts';
import { WEIGHTS } from '../../../src/matching/features/featureList.ts';
import { ANSWERS_FROM, SUGGESTED_FROM } from '../../../src/matching/features/matchPolicy.ts';
import { matchScore } from '../../../src/matching/questions/matchScore.ts';
import type { QuestionProfile } from '../../../src/matching/questions/questionScore.ts';
import { figure, speech } from '../makeClaim.ts';
import { ALL_CLAIMS, QUILLAY_1, STORIES, TORVEN_1, TORVEN_2 } from '../stories.ts';

/** The questions that open when claims come in this order, as sorted ids. */
function questionsOf(claims: readonly MatchSubject[]): readonly string[] {
  const questions: { id: string; members: MatchSubject[] }[] = [];
  for (const claim of claims) {
    const { decision, ranked } = matchClaim(claim, questions);
    const answered =
      decision === 'ANSWERS' ? questions.find(({ id }) => id === ranked[0]?.questionId) : undefined;
    if (answered) answered.members.push(claim);
    else questions.push({ id: `q-${claim.id}`, members: [claim] });
  }
  return questions
    .map(({ members }) =>
      members
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .sort();
}

const wanted = Object.values(STORIES)
  .map((claims) =>
    claims
      .map(({ id }) => id)
      .sort()
      .join(' '),
  )
  .sort();

const question = (id: string, ...members: MatchSubject[]): QuestionProfile => ({ id, members });

describe('matchClaim', () => {
  test('gathers the claims of one thing, with any words and values', () => {
    expect(questionsOf(ALL_CLAIMS)).toEqual(wanted);
  });

  test('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ALL_CLAIMS], { minLength: ALL_CLAIMS.length }), (claims) => {
        expect(questionsOf(claims)).toEqual(wanted);
      }),
    );
  });

  test('opens a question if none fits, and does not rank distant questions', () => {
    const [claim] = STORIES.torvenHouses;
    expect(matchClaim(claim, [])).toEqual({ decision: 'NEW', ranked: [] });
    expect(matchClaim(claim, [question('far', ...STORIES.quillayKilled)])).toEqual({
      decision: 'NEW',
      ranked: [],
    });
  });

  test('ranks candidates and explains each with features that add up', () => {
    const [, later] = STORIES.torvenKilled;
    const { decision, ranked } = matchClaim(later, [
      question('elsewhere', ...STORIES.quillayKilled),
      question('here', STORIES.torvenKilled[0]),
    ]);
    expect(decision).toBe('ANSWERS');
    expect(ranked[0]?.questionId).toBe('here');
    const names = ranked[0]?.features.map(({ name }) => name) ?? [];
    expect(names).toContain('context');
    expect(names).toContain('predicate.same');
    for (const { score } of ranked) expect(score).toBeGreaterThanOrEqual(SUGGESTED_FROM);
  });

  test('asks a person about a match that is neither sure nor unlikely', () => {
    const told = 'Elsewhere in Torven 60 people waited.';
    const claim = figure(
      { ...TORVEN_2, id: 'torven-3', text: `${TORVEN_2.text} ${told}` },
      told,
      '60 people',
      {
        noun: 'people',
        predicate: 'wait',
      },
    );
    const { decision, ranked } = matchClaim(claim, [question('killed', STORIES.torvenKilled[0])]);
    const score = ranked[0]?.score ?? 0;
    expect(decision).toBe(score >= ANSWERS_FROM ? 'ANSWERS' : score >= SUGGESTED_FROM ? 'SUGGESTED' : 'NEW');
    expect(decision).not.toBe('ANSWERS');
  });

  test('a question that a person joined from two kinds of things still takes claims that fit half of it', () => {
    const [first, later] = STORIES.torvenKilled;
    const joined = question('joined', STORIES.torvenHouses[0], first, { ...first, id: 'again' });
    expect(matchClaim(later, [joined]).decision).toBe('ANSWERS');
    expect(matchClaim(STORIES.torvenInjured[1], [joined]).decision).toBe('NEW');
  });
});

describe('matchScore of quotes and statements', () => {
  const words = 'We will not rebuild one house on that slope';
  const quote = speech('QUOTE', { ...TORVEN_1, text: `${TORVEN_1.text} ${words}` }, words, 'Elka Brandsma');

  test('the same words of the same speaker answer, and so do the words changed', () => {
    const same = speech('QUOTE', { ...TORVEN_2, text: `${TORVEN_2.text} ${words}` }, words, 'Mayor Brandsma');
    const changed = words.replace('one house', 'any house');
    const misquoted = speech('QUOTE', { ...TORVEN_2, text: changed }, changed, 'Elka Brandsma');
    expect(matchScore(quote, same).score).toBeGreaterThan(0.95);
    expect(matchScore(quote, misquoted).score).toBeGreaterThan(ANSWERS_FROM);
  });

  test('other words of the same speaker, and two words of another, do not', () => {
    const other = speech(
      'QUOTE',
      TORVEN_1,
      'The slope above Torven had been soaked by days of rain',
      'Elka Brandsma',
    );
    expect(matchScore(quote, other).score).toBeLessThan(SUGGESTED_FROM);
    const text = 'Coffee farms';
    const [here, there] = [TORVEN_1, QUILLAY_1].map((article, index) =>
      speech(
        'QUOTE',
        { ...article, text: `${article.text} ${text}` },
        text,
        index === 0 ? 'Brandsma' : 'Astete',
      ),
    );
    expect(here && there && matchScore(here, there).score).toBeLessThan(SUGGESTED_FROM);
  });

  test('a statement and its denial do not answer one question', () => {
    const said = 'The mining company had been warned of cracks in the slope';
    const article = { ...TORVEN_2, text: `${TORVEN_2.text} ${said}` };
    const yes = speech('STATEMENT', { ...TORVEN_1, text: said }, said, 'Brandsma');
    expect(matchScore(yes, speech('STATEMENT', article, said, 'Elka Brandsma')).score).toBeGreaterThan(
      ANSWERS_FROM,
    );
    const no = matchScore(yes, speech('STATEMENT', article, said, 'Elka Brandsma', 'NEGATIVE'));
    expect(no).toMatchObject({ score: 0, mismatch: { dimension: 'POLARITY' } });
  });

  test('a quote is not a statement', () => {
    const said = speech('STATEMENT', { ...TORVEN_1, text: words }, words, 'Elka Brandsma');
    expect(matchScore(quote, said)).toMatchObject({ score: 0, mismatch: { dimension: 'KIND' } });
  });
});

describe('matchScore of figures', () => {
  const [first] = STORIES.torvenKilled;
  const variant = (parts: Parameters<typeof figure>[3]): MatchSubject =>
    figure(TORVEN_2, 'The deaths of 12 people were confirmed by mayor Elka Brandsma.', '12 people', {
      noun: 'people',
      predicate: 'die',
      ...parts,
    });

  test.each([
    ['COUNTED_THING', { noun: 'house', predicate: null }],
    ['PREDICATE', { predicate: 'evacuate' }],
    ['UNIT', { dimension: 'PERCENT' as const, unit: 'percent' }],
    ['SCOPE', { scope: 'ADDITIONAL' as const }],
    ['MODALITY', { modality: 'PROJECTED' as const }],
  ])('a difference of %s forbids it', (dimension, parts) => {
    expect(matchScore(first, variant(parts))).toMatchObject({
      score: 0,
      mismatch: { dimension },
      features: [],
    });
  });

  test('currencies are different units, units of length are not', () => {
    const money = (unit: string): MatchSubject =>
      variant({ dimension: 'MONEY', unit, noun: 'damage', predicate: null });
    expect(matchScore(money('EUR'), money('USD')).mismatch?.dimension).toBe('UNIT');
    const length = (unit: string): MatchSubject =>
      variant({ dimension: 'LENGTH', unit, noun: 'slope', predicate: null });
    expect(matchScore(length('km'), length('mile')).mismatch).toBeNull();
  });

  test('a running total is a total', () => {
    expect(matchScore(first, variant({ scope: 'CUMULATIVE' })).mismatch).toBeNull();
  });

  test('an event of another month is another event', () => {
    const near = matchScore(variant({ eventTime: '2031-03-02' }), variant({ eventTime: '2031-03-02' }));
    const far = matchScore(variant({ eventTime: '2031-03-02' }), variant({ eventTime: '2030-11-20' }));
    expect(near.features.map(({ name }) => name)).toContain('event.near');
    expect(far.features.find(({ name }) => name === 'event.far')?.contribution).toBeCloseTo(
      WEIGHTS['event.far'].FIGURE ?? NaN,
    );
  });

  test('is symmetric', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL_CLAIMS), fc.constantFrom(...ALL_CLAIMS), (a, b) => {
        expect(matchScore(a, b).score).toBe(matchScore(b, a).score);
      }),
    );
  });

  test('every reason is a sentence', () => {
    for (const { reason } of matchScore(first, STORIES.torvenKilled[1]).features)
      expect(reason).toMatch(/^[A-Z].*\.$/u);
  });
});

test('the victims of a country are neither all victims nor those of another country', () => {
  const [all] = STORIES.torvenKilled;
  const counted = (words: string): MatchSubject => ({
    ...figure(TORVEN_2, `${words} died in Torven.`, words, {
      noun: 'people',
      nounPhrase: words,
      role: 'VICTIM',
    }),
    thing: all.thing,
  });
  const [greeks, germans] = [counted('Greek tourists'), counted('German nationals')];
  expect(matchScore(all, greeks).mismatch?.dimension).toBe('COUNTED_THING');
  expect(matchScore(greeks, germans).mismatch?.dimension).toBe('COUNTED_THING');
  expect(matchScore(greeks, counted('Greeks')).mismatch).toBeNull();
});
