import type { ArticleInput } from '../../src/domain/articleInput.ts';
import { openTestHouse } from '../support/openTestHouse.ts';
import { addAll, questionAbout, sampleArticles } from '../support/readSamples.ts';

/** What the stories of the samples come to, each by a claim of it: verdict, and how many claims there are. */
const TOLD = [
  ['331 drones and missiles', 'Levant Observer', 'FIGURE'],
  ['99 percent', 'Meridian Wire', 'FIGURE'],
  ['as many as 43,000', 'Meridian Wire', 'FIGURE'],
  ['Between 300 and 400 homes', 'Meridian Wire', 'FIGURE'],
  ['1,200 posts', 'The Harbour Post', 'FIGURE'],
  ['The water came faster than any warning', 'Meridian Wire', 'QUOTE'],
  ['We are not for sale at this price', 'Market Beacon', 'QUOTE'],
] as const;

/** A fixed shuffle: each article goes to where its number times 7 leads, 7 and 26 having no common factor. */
const shuffled = (all: readonly ArticleInput[]): ArticleInput[] =>
  all.map((_, index) => all[(index * 7 + 3) % all.length]!);

async function toldIn(order: (all: readonly ArticleInput[]) => readonly ArticleInput[]) {
  const house = await openTestHouse();
  try {
    const all = [];
    for (const story of ['missile-attack', 'troop-deployment', 'river-flood', 'corvane-takeover'])
      all.push(...(await sampleArticles(story)));
    expect(all).toHaveLength(26);
    await addAll(house, order(all));
    const told: Record<string, unknown> = {};
    for (const [words, publisher, kind] of TOLD) {
      const { verdict, origins, words: claims, unknown } = await questionAbout(house, words, publisher, kind);
      told[words] = { verdict, origins: origins.length, unknown, claims };
    }
    return told;
  } finally {
    await house.close();
  }
}

test('in whichever order the articles come, the stories come to the same', async () => {
  const asPublished = await toldIn((all) => all);
  expect(await toldIn((all) => all.toReversed())).toEqual(asPublished);
  expect(await toldIn(shuffled)).toEqual(asPublished);
}, 300_000);
