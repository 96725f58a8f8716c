import { figure, type TestArticle } from './makeClaim.ts';
import type { MatchSubject } from '../../src/matching/claims/matchSubject.ts';

/** Two invented landslides: the same words, other places, other days. */
const TORVEN: readonly TestArticle[] = [
  {
    id: 'torven-1',
    title: 'Landslide buries part of Torven',
    publishedAt: '2031-03-02',
    text:
      'A landslide buried houses in the mining town of Torven on Sunday. Nine people were killed and 31 injured, mayor ' +
      'Elka Brandsma said. The slope above Torven had been soaked by days of rain. Some 14 houses were destroyed.',
  },
  {
    id: 'torven-2',
    title: 'Torven toll climbs as rescuers dig',
    publishedAt: '2031-03-03',
    text:
      'Rescuers dug through the night in Torven, where a landslide came down on Sunday. The deaths of 12 people were ' +
      'confirmed by mayor Elka Brandsma. Hospitals treated 40 wounded. The slope above the mining town is still moving.',
  },
];
const QUILLAY: readonly TestArticle[] = [
  {
    id: 'quillay-1',
    title: 'Mudslide hits Quillay valley',
    publishedAt: '2031-09-14',
    text:
      'A mudslide swept through the Quillay valley before dawn on Friday. Nine people were killed and 20 injured, the ' +
      'prefect Ramiro Astete said. Roads to Quillay are cut, and helicopters fly food to the coffee farms.',
  },
  {
    id: 'quillay-2',
    title: 'Quillay counts its dead',
    publishedAt: '2031-09-15',
    text:
      'The Quillay valley buried its dead on Saturday, a day after a mudslide. At least 11 people died, said the prefect ' +
      'Ramiro Astete. Coffee farms above Quillay are cut off.',
  },
];

function at(articles: readonly TestArticle[], index: number): TestArticle {
  const article = articles[index];
  if (!article) throw new Error(`No article ${String(index)}`);
  return article;
}

const KILLED = 'Nine people were killed and 31 injured, mayor Elka Brandsma said.';
const KILLED_THERE = 'Nine people were killed and 20 injured, the prefect Ramiro Astete said.';

/** Claims by the question that they answer. */
export const STORIES = {
  torvenKilled: [
    figure(at(TORVEN, 0), KILLED, 'Nine people', { noun: 'people', predicate: 'kill' }),
    figure(at(TORVEN, 1), 'The deaths of 12 people were confirmed by mayor Elka Brandsma.', '12 people', {
      noun: 'people',
      predicate: 'die',
    }),
  ],
  torvenInjured: [
    figure(at(TORVEN, 0), KILLED, '31 injured', { noun: 'injured' }),
    figure(at(TORVEN, 1), 'Hospitals treated 40 wounded.', '40 wounded', {
      noun: 'wounded',
      predicate: 'treat',
    }),
  ],
  torvenHouses: [
    figure(at(TORVEN, 0), 'Some 14 houses were destroyed.', 'Some 14 houses', {
      noun: 'house',
      predicate: 'destroy',
    }),
  ],
  quillayKilled: [
    figure(at(QUILLAY, 0), KILLED_THERE, 'Nine people', { noun: 'people', predicate: 'kill' }),
    figure(at(QUILLAY, 1), 'At least 11 people died, said the prefect Ramiro Astete.', 'At least 11 people', {
      noun: 'people',
      predicate: 'die',
    }),
  ],
  quillayInjured: [figure(at(QUILLAY, 0), KILLED_THERE, '20 injured', { noun: 'injured' })],
} as const satisfies Record<string, readonly MatchSubject[]>;

export const ALL_CLAIMS: readonly MatchSubject[] = Object.values(STORIES).flat();
export const TORVEN_1 = at(TORVEN, 0);
export const TORVEN_2 = at(TORVEN, 1);
export const QUILLAY_1 = at(QUILLAY, 0);
