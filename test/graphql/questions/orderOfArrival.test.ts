import type { ArticleInput } from '../../../src/domain/articleInput.ts';
import { openSampleHouse, openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { addAll, allSamples, questionAbout } from '../../support/ledger/readSamples.ts';

/** The results of the sample stories, each found by one of its claims. */
const TOLD = [
  ['331 drones and missiles', 'Levant Observer', 'FIGURE'],
  ['99 percent', 'Meridian Wire', 'FIGURE'],
  ['as many as 43,000', 'Meridian Wire', 'FIGURE'],
  ['Between 300 and 400 homes', 'Meridian Wire', 'FIGURE'],
  ['1,200 posts', 'The Harbour Post', 'FIGURE'],
  ['The water came faster than any warning', 'Meridian Wire', 'QUOTE'],
  ['We are not for sale at this price', 'Market Beacon', 'QUOTE'],
] as const;

/**
 * A fixed shuffle: every seventh article in a circle. 7 and 26 have no common factor, so each article is taken once.
 */
const shuffled = (all: readonly ArticleInput[]): ArticleInput[] =>
  all.map((_, index) => all[(index * 7 + 3) % all.length]!);

interface Told {
  readonly kind: keyof typeof SAME_CLAIMS;
  readonly verdict: string;
  readonly claims: readonly string[];
}

async function toldIn(
  open: () => Promise<TestHouse>,
  articles: readonly ArticleInput[] = [],
): Promise<ReadonlyMap<string, Told>> {
  const house = await open();
  try {
    await addAll(house, articles);
    const told = new Map<string, Told>();
    for (const [exact, publisher, kind] of TOLD) {
      const { verdict, words } = await questionAbout(house, exact, publisher, kind);
      told.set(exact, { kind, verdict, claims: words });
    }
    return told;
  } finally {
    await house.close();
  }
}

/** A quote or statement that barely fits a question may answer it or not, after other arrivals. */
const SAME_CLAIMS = { FIGURE: 1, QUOTE: 0.75 } as const;

/** The share of the claims of either question that both have. */
function shared(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((claim) => b.includes(claim)).length;
  return both / (a.length + b.length - both);
}

test('in any order of arrival, the stories get the same verdicts, by the same figures and nearly the same quotes', async () => {
  const asPublished = await toldIn(openSampleHouse);
  const all = await allSamples();
  expect(all).toHaveLength(26);
  for (const articles of [all.toReversed(), shuffled(all)]) {
    for (const [exact, { kind, verdict, claims }] of await toldIn(openTestHouse, articles)) {
      const first = asPublished.get(exact)!;
      expect([exact, verdict]).toEqual([exact, first.verdict]);
      expect(shared(claims, first.claims)).toBeGreaterThanOrEqual(SAME_CLAIMS[kind]);
    }
  }
});
