import { groupBy } from '../../domain/groupBy.ts';
import { MS_PER_DAY } from '../../domain/times/period.ts';
import { UnionFind } from '../../domain/unionFind.ts';
import { averageLinkage } from '../clusters/averageLinkage.ts';
import { cosine, type WeightedTerms } from '../terms/articleContext.ts';

/** An article as far as its event depends on it. */
export interface ArticleToGroup {
  readonly id: string;
  /** Orders the articles by their texts, so that the order of arrival does not count. */
  readonly order: string;
  /** Milliseconds; `null` if unknown. */
  readonly publishedAt: number | null;
  readonly context: WeightedTerms;
  /** Its names and days, in lower case: two articles of one event share some mostly. */
  readonly marks: ReadonlySet<string>;
}

/**
 * Articles of one event have a mean cosine of this or more. Measured on ten stories of ten articles each: thresholds
 * from 0.05 to 0.08 give 10 to 12 groups and no mixed one. Across stories the cosine has the median 0.014 (99 %: 0.109),
 * within a story 0.18 (10 %: 0.069).
 */
export const SAME_EVENT_FROM = 0.055;
/** Days between two articles up to which they count as of one time. A later report looks back, or is about a new event. */
const DAYS_OF_AN_EVENT = 30;
/** An article with fewer terms is a brief, whose cosine is a matter of chance. */
const BRIEF_TERMS = 20;

/**
 * The likeness of two articles that share no name and no day is counted by this part: two attacks or two strikes are told in
 * the same words. Measured on ten stories: in 15 of 273 pairs of one event nothing is shared, and no article is alone. Across
 * stories 328 of 2,808 pairs share a mark. Reports of two countries' attacks have a cosine of 0.22.
 */
const WITHOUT_MARKS = 0.2;

/**
 * The part of their likeness that counts for two articles so many days apart. A report after six weeks has much in common
 * with the first ones, a vote in the next season has its words only. Measured on 30 stories: with pauses of thirty days as
 * bounds 4 of 229 articles were cut off from their events, and with this none.
 */
const afterDays = (days: number): number => Math.min(1, (DAYS_OF_AN_EVENT / days) ** 2);

const daysBetween = (a: ArticleToGroup, b: ArticleToGroup): number =>
  a.publishedAt === null || b.publishedAt === null ? 0 : Math.abs(a.publishedAt - b.publishedAt) / MS_PER_DAY;

/**
 * The likeness of two articles, less with the time between them; none if one of them is a brief and they share no name and no
 * day.
 */
export function articleFit(a: ArticleToGroup, b: ArticleToGroup): number {
  const shared = cosine(a.context, b.context) * afterDays(daysBetween(a, b));
  if ([...a.marks].some((mark) => b.marks.has(mark))) return shared;
  const isBrief = Math.min(a.context.size, b.context.size) < BRIEF_TERMS;
  return isBrief ? 0 : WITHOUT_MARKS * shared;
}

/**
 * The articles of each event, in the order of their texts, in whatever order they came. They are groups by average
 * linkage. Groups of which people said that they are of one event are joined then, so that an article that fits one of
 * them comes to all.
 * @param together pairs that people put into one event, by id
 * @param areApart whether people put two into different events
 */
export function groupArticles<Article extends ArticleToGroup>(
  articles: readonly Article[],
  together: readonly (readonly [string, string])[] = [],
  areApart: (one: Article, other: Article) => boolean = () => false,
): readonly (readonly Article[])[] {
  const inOrder = articles.toSorted((a, b) => compareText(a.order, b.order) || compareText(a.id, b.id));
  const joined = new UnionFind<string>();
  for (const [one, other] of together) joined.unite(one, other);
  const isApart = apartness(inOrder, joined, areApart);
  const { groups } = averageLinkage({
    size: inOrder.length,
    from: SAME_EVENT_FROM,
    together: [],
    fit: (one, other) => {
      const [a, b] = [inOrder[one], inOrder[other]];
      return !a || !b || isApart(a, b) ? -Infinity : articleFit(a, b);
    },
  });
  for (const group of groups) {
    const [first, ...others] = group.flatMap((index) => inOrder[index]?.id ?? []);
    for (const id of others) joined.unite(first ?? id, id);
  }
  return [...groupBy(inOrder, ({ id }) => joined.find(id)).values()];
}

/** Whether two articles are apart, or two others with which they are together. */
function apartness<Article extends ArticleToGroup>(
  articles: readonly Article[],
  joined: UnionFind<string>,
  areApart: (one: Article, other: Article) => boolean,
): (one: Article, other: Article) => boolean {
  const setOf = new Map(articles.map((article) => [article, joined.find(article.id)]));
  const apart = new Set(
    articles.flatMap((one) =>
      articles
        .filter((other) => areApart(one, other))
        .map((other) => `${setOf.get(one) ?? ''} ${setOf.get(other) ?? ''}`),
    ),
  );
  return (one, other) => apart.has(`${setOf.get(one) ?? ''} ${setOf.get(other) ?? ''}`);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
