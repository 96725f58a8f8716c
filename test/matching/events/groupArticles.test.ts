import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupArticles, type ArticleToGroup } from '../../../src/matching/events/groupArticles.ts';
import { readArticleMarks } from '../../../src/matching/events/readArticleMarks.ts';
import { articleContext } from '../../../src/matching/terms/articleContext.ts';
import { lexicon } from '../../../src/reading/languages/en/lexicon.ts';

/** Invented reports of three events; the last two are briefs of one sentence. */
const REPORTS: readonly (readonly [day: string, title: string, text: string])[] = [
  [
    '2031-05-14',
    'Ferry sinks off Brenn',
    'The ferry Solveig capsized outside the harbour of Brenn on Wednesday. Rescue boats from Brenn and Oddvik pulled passengers out of the cold water, the coastguard said. The ferry Solveig was carrying commuters to Oddvik.',
  ],
  [
    '2031-05-15',
    'Brenn mourns the dead of the Solveig',
    'Divers searched the wreck of the ferry Solveig outside Brenn on Thursday. The coastguard in Oddvik said that passengers were still missing. The harbour of Brenn stayed closed.',
  ],
  [
    '2031-05-16',
    'Solveig ferry owner under inquiry',
    'Prosecutors in Oddvik opened an inquiry into the owner of the ferry Solveig, which capsized off Brenn. Inspectors had warned about the stern doors of the Solveig.',
  ],
  [
    '2031-05-15',
    'Miners walk out at Kestrel Ridge',
    'Miners at the Kestrel Ridge copper pit stopped work over wages. The union of copper miners said that every shift had joined. The company Orrin Metals called the strike unlawful.',
  ],
  [
    '2031-05-17',
    'Orrin Metals offers talks',
    'Orrin Metals offered talks to the striking miners of Kestrel Ridge. The union wants higher wages for each shift at the copper pit.',
  ],
  ['2031-05-16', 'Fire in Lundby', 'A fire injured people in Lundby.'],
  ['2031-05-16', 'Fire in Tarn', 'A fire injured people in Tarn.'],
];

const articles = REPORTS.map(([publishedAt, title, text], index): ArticleToGroup => ({
  id: `article-${String(index)}`,
  order: `${publishedAt} ${title}`,
  publishedAt: Date.parse(publishedAt),
  context: articleContext({ title, text }, lexicon.terms),
  marks: readArticleMarks({ title, text }, lexicon.terms),
}));

const idsOf = (groups: ReturnType<typeof groupArticles>): string[] =>
  groups
    .map((group) =>
      group
        .map(({ id }) => id.slice('article-'.length))
        .sort()
        .join(' '),
    )
    .sort();

describe('groupArticles', () => {
  test('groups the reports of an event, and leaves briefs about nothing in common alone', () => {
    expect(idsOf(groupArticles(articles))).toEqual(['0 1 2', '3 4', '5', '6']);
  });

  test('a brief that is like one report of an event does not divide it', () => {
    const [title, text] = ['Brenn prays', 'The harbour of Brenn prayed for the Solveig.'];
    const brief: ArticleToGroup = {
      ...{ id: 'article-7', order: '2031-05-18', publishedAt: Date.parse('2031-05-18') },
      context: articleContext({ title, text }, lexicon.terms),
      marks: new Set(['brenn', 'solvei']),
    };
    const without = articles.map((article) =>
      article.id === 'article-2' ? { ...article, marks: new Set(['oddvik']) } : article,
    );
    expect(idsOf(groupArticles([...without, brief]))).toEqual(['0 1 2 7', '3 4', '5', '6']);
  });

  test('gives the same events in every order of arrival', () => {
    const expected = idsOf(groupArticles(articles));
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        const arrived = shuffled.map((article, index) => ({
          ...article,
          id: `${article.id}-${String(index)}`,
        }));
        const found = groupArticles(arrived).map((group) =>
          group.map(({ id }) => ({ id: id.replace(/-\d+$/u, '') })),
        );
        expect(idsOf(found as unknown as ReturnType<typeof groupArticles>)).toEqual(expected);
      }),
    );
  });

  /** The groups if the third article comes so many days later. */
  const groupsAfter = (days: number): string[] =>
    idsOf(
      groupArticles(
        articles.slice(0, 3).map((article, index) => ({
          ...article,
          publishedAt: (article.publishedAt ?? 0) + (index === 2 ? days * 86_400_000 : 0),
        })),
      ),
    );

  test('a report that comes after six weeks belongs to its event, and one of the next year does not', () => {
    expect(groupsAfter(42)).toEqual(['0 1 2']);
    expect(groupsAfter(365)).toEqual(['0 1', '2']);
  });

  test('a country and its adjective are one mark', () => {
    const marksOf = (text: string): ReadonlySet<string> =>
      readArticleMarks({ title: null, text }, lexicon.terms);
    expect(marksOf('Boats of Norvalia came.')).toEqual(marksOf('Boats with Norvalian crews came.'));
  });

  test('people decide', () => {
    expect(idsOf(groupArticles(articles, [['article-5', 'article-6']]))).toContain('5 6');
  });
});
