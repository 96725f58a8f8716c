import { expect, test } from '@jest/globals';
import { readFigures } from '../../../src/reading/figures/readFigures.ts';
import { english } from '../../../src/reading/languages/en/index.ts';
import { readProse } from '../../../src/reading/text/readProse.ts';

/** Each figure: its words, noun and predicate, and the words of the figure whose question it answers. */
const read = (text: string): string[] => {
  const figures = readFigures(readProse(text, english));
  return figures.map(({ figure, frame, links }) => {
    const link = links.find(({ kind }) => kind === 'ELLIPSIS_OF');
    const to = link === undefined ? '' : ` = ${figures[link.to]?.figure.verbatim ?? '?'}`;
    return `${figure.verbatim} | ${frame.noun ?? '-'} ${frame.predicate ?? '-'}${to}`;
  });
};

test.each([
  [
    'The hospital fears that more than 70 miners are missing. The company says about 40.',
    ['more than 70 miners | miner miss', 'about 40 | miner miss = more than 70 miners'],
  ],
  [
    'The union said 900 workers were dismissed. Management has spoken of 640.',
    ['900 workers | worker dismiss', '640 | worker dismiss = 900 workers'],
  ],
  [
    'Rescuers found eight bodies on Sunday. On Tuesday the port cut its count to six.',
    ['eight bodies | body die', 'six | body die = eight bodies'],
  ],
  [
    'The pilots put the delay at more than five hours. The airport puts it at less than three.',
    ['more than five hours | delay delay', 'less than three | delay delay = more than five hours'],
  ],
  [
    'Police detained 84 fans, they said. The club sticks to 61.',
    ['84 fans | fan detain', '61 | fan detain = 84 fans'],
  ],
])('a bare number answers the question of the figure before: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  'Divers searched 12 wrecks. The company says 40,000 more than planned.',
  'The fund paid 300 farmers. It has 25 branches.',
  'A crew of 14 was aboard. The ministry announced 900,000 from the podium.',
])('a number with a noun, or of another size, does not: %s', (text) => {
  expect(read(text).join()).not.toContain('=');
});
