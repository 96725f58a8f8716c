import { rulesReader } from '../../../../src/reading/rulesReader.ts';

/** The relations that a text tells, each with its words. */
function toldBy(text: string): readonly string[] {
  const article = {
    text,
    language: 'en',
    title: null,
    publisher: 'Oddvik Post',
    byline: null,
    publishedAt: '2024-05-01',
  };
  const told = rulesReader.read(article).flatMap((claim) => claim.told ?? []);
  for (const { words } of told)
    expect(Array.from(text).slice(words.start, words.end).join('')).toBe(words.exact);
  return [
    ...new Set(
      told.map(({ agent, kind, other, words }) => `${agent.name} ${kind} ${other.name}: ${words.exact}`),
    ),
  ];
}

test.each([
  [
    'Air force spokesman Colonel Ivar Wald said that 12 drones were shot down.',
    ['Ivar Wald SPEAKS_FOR air force: Air force spokesman Colonel Ivar Wald'],
  ],
  [
    'The Norland Transport Safety Office (NTSO) said that 30 people died. Its director, Ana Quill, said 12 were injured.',
    [
      'NTSO SAME_AS Norland Transport Safety Office: Norland Transport Safety Office (NTSO)',
      'Ana Quill SPEAKS_FOR Norland Transport Safety Office: Its director, Ana Quill',
    ],
  ],
  [
    'The marine unit of the Vellmark police said that 9 people drowned.',
    ['marine unit of the Vellmark police PART_OF Vellmark police: The marine unit of the Vellmark police'],
  ],
  [
    'Sheriff Ana Quill said that 9 people drowned. She is tired.',
    ["Ana Quill SPEAKS_FOR sheriff's office: Sheriff Ana Quill"],
  ],
  [
    'Some 40 houses burned, said Ivar Wald, the governor of Lasen.',
    ["Ivar Wald SPEAKS_FOR governor's office: Ivar Wald, the governor"],
  ],
  ["Some 40 houses burned, said the governor's spokesman, Ivar Wald.", []],
  [
    'Prime Minister Ana Quill said that 9 people drowned.',
    ["Ana Quill SPEAKS_FOR Prime minister's office: Prime Minister Ana Quill"],
  ],
  [
    'Some 30 people died, according to her solicitor, Ana Quill, from the Lasen firm Quill Wald.',
    ['Ana Quill SPEAKS_FOR Quill Wald: Ana Quill, from the Lasen firm Quill Wald'],
  ],
  [
    'The health ministry closed three wards. Its count was 9 dead, according to the minister, Ana Quill, a nurse.',
    [
      'Ana Quill SPEAKS_FOR health ministry: Its count was 9 dead, according to the minister, Ana Quill, a nurse.',
    ],
  ],
  ['Some 30 people died, said the minister, Ana Quill.', []],
  [
    "Some 900 soldiers took part, Colonel Ivar Wald, the General Staff's spokesman, told a briefing.",
    ['Ivar Wald SPEAKS_FOR General Staff: Ivar Wald, the General Staff'],
  ],
  [
    'Supt Ana Quill, of the Harbour Crime Bureau, said that 9 people drowned.',
    ['Ana Quill SPEAKS_FOR Harbour Crime Bureau: Ana Quill, of the Harbour Crime Bureau'],
  ],
  ['Professor Ana Quill, of the Harbour Institute, said that 9 people drowned.', []],
  ['Norland has a hard winter, and on Thursday Ana Quill said that 9 people drowned.', []],
  ['Former mayor Ana Quill said that 9 people drowned.', []],
  ['A senior official said that 9 people drowned. Ana Quill said that 10 did.', []],
  ['The spokesman of the Vellmark police said that 9 people drowned.', []],
])('%s', (text, expected) => {
  expect(toldBy(text)).toEqual(expected);
});
