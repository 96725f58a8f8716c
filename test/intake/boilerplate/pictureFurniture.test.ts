import { describe, expect, test } from '@jest/globals';

import { expectLinear } from '../../support/expectLinear.ts';
import { intake, taken } from '../taken.ts';

const FIRST = 'The ferry to Marrel ran aground on Sunday with 84 people on board, the coast guard said.';
const LAST = 'Divers will look at the hull on Monday.';
const between = (...lines: string[]): string =>
  taken([FIRST, '', ...lines, '', LAST].join('\n'), { format: 'text' }).text;
const after = (...lines: string[]): string =>
  taken([FIRST, LAST, ...lines].join('\n\n'), { format: 'text' }).text;

describe('headlines of other articles, and words around pictures', () => {
  test.each([
    'RELATED: Ten dead in bus crash',
    'Related story: Why 500 geese flew',
    'READ ALSO: Ten dead in bus crash',
    'SEE MORE: 40 ferries of the past',
    'WATCH: 12 boats race off Marrel',
    'Image 1 of / 23',
    'Image 4 of 23',
    '1of4',
    '3 / 12',
    '12 Ada Quill / Marrel Post',
    '(3) Photo by Ada Quill',
    'Photo: 24 Studio/Ada Quill',
    'Marrel Post, 12 Quay Street, Suite 4, Marrel, MR 40213',
    'Coast Guard Press Office, 4 Mill Road, Lisk LS1 4AB, United Kingdom',
  ])('%s', (line) => {
    expect(between(line)).toBe(`${FIRST}\n\n${LAST}`);
  });

  test.each([
    ['1of4Ada Quill looks at the wreck on Monday.', 'Ada Quill looks at the wreck on Monday.'],
    [
      '2of9 Divers carry a bell from the wreck.Photo: Ada Quill, Staff',
      'Divers carry a bell from the wreck.',
    ],
    ['Image 2 of / 9 Divers carry a bell from the wreck.', 'Divers carry a bell from the wreck.'],
    ['Divers carry a bell from the wreck. 4 Ada Quill/Marrel Post', 'Divers carry a bell from the wreck.'],
    ['Divers carry a bell from the wreck. Photo: 24 Studio/Ada Quill', 'Divers carry a bell from the wreck.'],
  ])('%s', (line, kept) => {
    expect(between(line)).toBe(`${FIRST}\n\n${kept}\n\n${LAST}`);
  });

  test.each([
    'Related deaths rose to 300 in June, the ministry said.',
    '1 of 4 boats was lost, the port office said.',
    'He lived at 12 Quay Street, Marrel, MR 40213 until Sunday, police said.',
    'Watch crews saw 12 boats, they said.',
  ])('a sentence stays: %s', (line) => {
    expect(between(line)).toContain(line);
  });
});

describe('descriptions at the end', () => {
  test.each([
    ['Ada Quill is a reporter at the Marrel Post. She lives in Lisk with two sons and two cats.'],
    ['Jon Quist covers the sea for the Marrel Post and lives in Lisk with 3 dogs.'],
    ['About the author', 'Ada Quill has sailed for 30 years.'],
    ['About the author: Ada Quill lives at the quay with two dogs.'],
    ['About Marrel Ferries', 'Marrel Ferries runs 40 ships on 12 lines and has 3,000 employees.'],
    ['Marrel Ferries (NYSE: MRLF) is a carrier with 40 ships.'],
    ['Brenn Lines is a leading operator of ferries, with 3,000 employees in 12 countries.'],
    ['For more information, visit www.marrel.example or call 5550 1234.'],
  ])('%s', (...lines) => {
    expect(after(...lines)).toBe(`${FIRST}\n\n${LAST}`);
  });

  test.each([
    'Ada Quill is a reporter who was shot on Sunday, police said.',
    'Marrel is a town of 3,000 people.',
  ])('a sentence of the article stays: %s', (line) => {
    expect(after(line)).toContain(line);
  });
});

describe('lists', () => {
  const items = ['- Ada Quill, Marrel', '- Jon Quist, Lisk', '- Mirel Antova, Orsa', '- Ana Reis, Tessel'];

  test('of the article stay behind a link to click', () => {
    expect(after('Click here for the whole list', items.join('\n'))).toBe(
      `${FIRST}\n\n${LAST}\n\n${items.join('\n')}`,
    );
    const html = `<article><p>${FIRST}</p><p>${LAST}</p><p><a href="/l">Click here</a> to see all</p><h3>The crews</h3><ul>${items.map((item) => `<li>${item.slice(2)}</li>`).join('')}</ul></article>`;
    expect(taken(`<html><body>${html}</body></html>`).text).toContain(
      'The crews\n\nAda Quill, Marrel\nJon Quist, Lisk',
    );
  });

  test('of links to other articles are removed', () => {
    const links = ['Ferry sinks off Lisk', 'Why geese fly', 'Storm takes roofs'].map(
      (line) => `<li><a href="/x">${line}</a></li>`,
    );
    const html = `<body><article><p>${FIRST}</p><p>${LAST}</p><ul>${links.join('')}</ul></article></body>`;
    expect(taken(`<html>${html}</html>`).text).toBe(`${FIRST}\n\n${LAST}`);
  });

  test.each([
    ['Key figures:', '- 31 dead', '- 140 injured', '- 2,300 homes destroyed'],
    ['At a glance:', '* 9 boats lost', '* 3 boats found'],
  ])('of figures above the first sentence stay, and are not a title', (...lines) => {
    const article = taken([lines.join('\n'), FIRST, LAST].join('\n\n'), { format: 'text' });
    expect(article.title).toBeNull();
    for (const line of lines) expect(article.text).toContain(line);
  });

  test('such a list stays below a headline', () => {
    const text = `Ferry runs aground off Marrel\n\n- 84 people saved\n- 2 boats lost\n\n${FIRST}`;
    expect(taken(text, { format: 'text' })).toMatchObject({
      title: 'Ferry runs aground off Marrel',
      text: `- 84 people saved\n- 2 boats lost\n\n${FIRST}`,
    });
  });

  test.each(['A ', '1 ', 'Ada Quill is a ', 'Image 1 of ', '1of', '- 1 a\n'])(
    '%j takes linear time',
    (unit) => {
      expectLinear((units) => void intake({ content: `${unit.repeat(units)}.`, format: 'text' }), 10_000);
    },
  );
});
