import type { ArticleInput } from '../../../src/domain/articleInput.ts';

/** A kind of text that may cost a reader more than its length: a name, and an article of about `length` characters. */
export interface Shape {
  readonly name: string;
  readonly article: (length: number) => ArticleInput;
}

/** Pieces that each stage of the reading works on. `#` becomes the number of the piece, so that no two are alike. */
export const PIECES: readonly string[] = [
  // Numerals, ranges, scores, units.
  '3-2',
  '#',
  '1,234,567',
  '12 345 678',
  '1.2.3.4.5',
  'two hundred and forty-one thousand and six',
  'between 3 and 9',
  'from 5 to 7 from 8',
  '40 of 62 of the 90 boats',
  'well over about nearly up to 4',
  '$5 to $6 million a head',
  '5 feet 4 inches 3 pounds',
  '42 percent to 37 percent',
  '3/4/5/6',
  '+47 22 33 44 55',
  '3.5 x 10^6',
  'a third of half of a quarter',
  // People and their happenings.
  'a girl and her two sons and both pilots',
  '# people were killed and dozens more hurt',
  'including 4 of them children, among them 3 girls',
  'which had lost 4 barns that were burned by 3 men who were hurt',
  'no more than not only neither 4 nor 5 dead',
  'Old Quay #: 12 dead, 40 hurt',
  // Speakers.
  'said Ada Holt # of Holm',
  'he said she said it said they said',
  'according to the office of the head of the council of Holm',
  'Ida Holm, the head of the council,',
  'J. R. R. T. K. L. M.',
  'THE HARBOUR BOARD OF VELL AND HOLM',
  'Dell and Holm and Iss and Moor and Dorn',
  'Dell Holm Iss',
  'by C Y A R, de, de,',
  'Col Capt Gov Sen Dr Mr',
  'police told Some Long Wire (SLW) news agency',
  'the mayor denied that the mayor said that',
  // Quotes and marks.
  '“Forty boats sank,” he said, “and',
  '"so"',
  '“',
  "the men's 'boats'",
  '((((',
  'on (the [quay (of [Dell',
  '— and – but - or',
  'so ... it … went',
  // Times.
  'on Monday after Tuesday before 3 May 2021',
  'since last year in 2019 as of June',
  // Words without sense.
  'a',
  'Aa',
  'zürich-straße-über',
];

/** The number of the first piece. */
const FIRST = 11;

const ARRANGEMENTS: Readonly<Record<string, string>> = {
  'one sentence': ', ',
  'words alone': ' ',
  sentences: '. ',
  paragraphs: '.\n\n',
};

/** `length` characters of a piece again and again, each with its number. */
export function repeated(piece: string, between: string, length: number): string {
  const parts: string[] = [];
  for (let written = 0; written < length; written += (parts.at(-1)?.length ?? 0) + between.length)
    parts.push(piece.replaceAll('#', String(parts.length + FIRST)));
  return parts.join(between).slice(0, length);
}

/** An article of exactly this text. */
export const asText = (content: string): ArticleInput => ({
  ...{ content, format: 'verbatim', language: 'en', publishedAt: '2026-03-04' },
});

const LEAD =
  'The county office counted 40 barns on Monday, and the council said it would pay for all of them.';

/** Pages: how they begin, and the part that is repeated. */
const PAGES: readonly (readonly [string, ArticleInput['format'], string, string])[] = [
  ['a table of rows', 'html', '<table><tr><th>Quay<th>Dead</tr>', '<tr><td>Quay #<td>12</tr>'],
  ['a table of columns', 'html', '<table><tr>', '<td>12'],
  ['tables in tables', 'html', '', '<table><tr><td>12'],
  ['a list', 'html', '<ul>', '<li># dead'],
  ['lists in lists', 'html', '', '<ul><li># dead'],
  ['captions', 'html', '', '<figure><img src=a><figcaption># boats</figcaption></figure>'],
  [
    'entries',
    'html',
    '',
    '<section><time datetime="2026-03-04T09:10Z">09:10</time><p>Police found # cows.</p></section>',
  ],
  ['links', 'html', '', '<p><a href="/a">Ten dead in Dell</a>'],
  ['emphasis in emphasis', 'html', '', '<b><i>12 '],
  ['open comments', 'html', '', '<!-- - '],
  ['attributes', 'html', '<p ', 'a="1" '],
  ['entities', 'html', '<p>', '&#56;&amp;&nbsp;'],
  ['bold in bold', 'markdown', '', '**a __b *c _d '],
  ['links in links', 'markdown', '', '[12 boats]('],
  ['rows', 'markdown', 'Quay | Dead\n--- | ---\n', 'Quay | 12\n'],
  ['quotations in quotations', 'markdown', '', '> - 1. '],
  ['a title', 'markdown', '# ', '12 dead, '],
  ['footnotes', 'markdown', '', 'a[^#] '],
];

/** The crafted shapes. */
export const SHAPES: readonly Shape[] = [
  ...PIECES.flatMap((piece) =>
    Object.entries(ARRANGEMENTS).map(([name, between]) => ({
      name: `${name}: ${piece}`,
      article: (length: number) => asText(repeated(piece, between, length)),
    })),
  ),
  ...PAGES.map(([name, format, before, piece]) => ({
    name: `${format}, ${name}`,
    article: (length: number): ArticleInput => ({
      ...{ format, language: 'en', publishedAt: '2026-03-04' },
      content: `${format === 'html' ? `<article><p>${LEAD}</p>` : `${LEAD}\n\n`}${before}${repeated(piece, '', length)}`,
    }),
  })),
];
