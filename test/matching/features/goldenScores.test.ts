import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { MatchSubject } from '../../../src/matching/claims/matchSubject.ts';
import { matchScore } from '../../../src/matching/questions/matchScore.ts';
import { figure, speech } from '../makeClaim.ts';
import { ALL_CLAIMS, QUILLAY_1, TORVEN_1, TORVEN_2 } from '../stories.ts';

const SOAKED = 'The slope above Torven had been soaked by days of rain.';
const ROADS = 'Roads to Quillay are cut, and helicopters fly food to the coffee farms.';

/** Figures and speeches that reach the features which the stories don't. */
const FURTHER: readonly MatchSubject[] = [
  speech('QUOTE', TORVEN_1, SOAKED, 'Elka Brandsma'),
  speech('QUOTE', TORVEN_2, 'soaked by days of rain', 'Brandsma'),
  speech('QUOTE', QUILLAY_1, 'Roads to Quillay', 'Ramiro Astete'),
  speech('STATEMENT', TORVEN_1, SOAKED, 'Elka Brandsma'),
  speech('STATEMENT', TORVEN_2, 'The slope above the mining town is still moving.', 'Brandsma'),
  speech('STATEMENT', QUILLAY_1, ROADS, null),
  figure(TORVEN_1, 'The company owes $2 million since 2019.', '$2 million', {
    ...{ dimension: 'MONEY', unit: 'USD', noun: 'debt', predicate: 'owe', actor: 'the Orvik company' },
  }),
  figure(TORVEN_2, 'A fund of $3 million pays for homes in March 2031.', '$3 million', {
    ...{ dimension: 'MONEY', unit: 'USD', noun: 'fund', predicate: 'pay', target: 'homes' },
  }),
  figure(TORVEN_2, 'In 2019 the Orvik company laid off 30 underground miners.', '30 underground miners', {
    ...{ noun: 'miner', nounPhrase: 'underground miners', predicate: 'lay', actor: 'the Orvik company' },
    ...{ target: 'miners', eventTime: '2019', modality: 'ASSERTED' },
  }),
  figure(QUILLAY_1, 'In 2019 the Tarn company may lay off 20 surface miners.', '20 surface miners', {
    ...{ noun: 'miner', nounPhrase: 'surface miners', predicate: 'lay', actor: 'the Tarn company' },
    ...{ target: 'miners', eventTime: '2019-05-02', modality: 'POSSIBLE' },
  }),
  figure(QUILLAY_1, 'In 2020 the Tarn company laid off 25 surface miners.', '25 surface miners', {
    ...{ noun: 'miner', nounPhrase: 'surface miners', predicate: 'lay', actor: 'the Tarn company' },
    ...{ target: 'drivers', eventTime: '2020-01-01' },
  }),
  figure(TORVEN_2, 'In April 12 were found.', '12', { predicate: 'find' }),
  figure(TORVEN_1, 'In June 14 of them waited.', '14 of them', { eventTime: '2031-02-01' }),
  figure(QUILLAY_1, 'There were 6 girls at the farm.', '6 girls', { noun: 'girl' }),
  figure(TORVEN_1, 'There were 9 children at the mine.', '9 children', { noun: 'child' }),
  figure(TORVEN_2, 'The $4 million came from Orvik.', '$4 million', {
    ...{ dimension: 'MONEY', unit: 'USD', noun: 'aid' },
  }),
  figure(TORVEN_2, 'The council plans 40 homes.', '40 homes', {
    noun: 'home',
    predicate: 'plan',
    modality: 'PLANNED',
  }),
  figure(TORVEN_1, 'There will be 44 homes.', '44 homes', { noun: 'home', modality: 'PROJECTED' }),
  figure(TORVEN_1, 'The crew has 28 tents.', '28 tents', { noun: 'tent' }),
  figure(TORVEN_2, 'They wrote 28 letters.', '28 letters', { noun: 'letter' }),
  figure(TORVEN_1, 'The mine closed for 16 days.', '16 days', { dimension: 'DURATION', unit: 'day' }),
  figure(TORVEN_2, 'The search took 14 days.', '14 days', { dimension: 'DURATION', unit: 'day' }),
  figure(TORVEN_1, 'It fell by 61 percent.', '61 percent', { dimension: 'PERCENT', unit: 'percent' }),
  figure(TORVEN_2, 'Some 64 percent agree.', '64 percent', { dimension: 'PERCENT', unit: 'percent' }),
  figure(TORVEN_1, 'It buried 30 hectares.', '30 hectares', { dimension: 'AREA', unit: 'hectare' }),
  figure(TORVEN_2, 'It covers 34 hectares.', '34 hectares', { dimension: 'AREA', unit: 'hectare' }),
];

const CLAIMS = [...ALL_CLAIMS, ...FURTHER];

/** A line for each pair of claims: its score or mismatch, and each feature with its contribution. */
const scores = (): readonly string[] =>
  CLAIMS.flatMap((a, i) =>
    CLAIMS.slice(i).map((b, n) => {
      const { score, mismatch, features } = matchScore(a, b);
      const parts = features.map(({ name, contribution, reason }) => `${name} ${contribution} ${reason}`);
      return [
        `${i} ${i + n} ${score}`,
        mismatch === null ? '' : `${mismatch.dimension} ${mismatch.reason}`,
        ...parts,
      ].join(' | ');
    }),
  );

test('the score and the reasons of each pair of claims are the stored ones', () => {
  const golden = readFileSync(new URL('./goldenScores.txt', import.meta.url), 'utf8');
  expect(scores().join('\n')).toBe(golden.trimEnd());
});
