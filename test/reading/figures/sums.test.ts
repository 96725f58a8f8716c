import { expect, test } from '@jest/globals';
import { english } from '../../../src/reading/languages/en/index.ts';
import { rulesReader } from '../../../src/reading/rulesReader.ts';
import { readFigures } from '../../../src/reading/figures/readFigures.ts';
import { readProse } from '../../../src/reading/text/readProse.ts';

/** Each figure: its value with its unit. */
const read = (text: string): string[] =>
  readFigures(readProse(text, english)).map(
    ({ figure, frame }) => `${figure.value ?? '-'} ${frame.unit ?? frame.noun ?? '-'}`,
  );

test.each([
  [
    'The harbour cost 4.5 billion pesos (€70m). So far 1.2 billion has left the fund.',
    ['4500000000 MXN', '70000000 EUR', '1200000000 MXN'],
  ],
  [
    'The dam cost 90 million euros, or about 98 million dollars. Auditors doubt the 40 million for which no bill was found.',
    ['90000000 EUR', '98000000 USD', '40000000 EUR'],
  ],
  [
    'Parliament voted 8 billion pesos for roads. It released 3 billion of that.',
    ['8000000000 MXN', '3000000000 MXN'],
  ],
  [
    'The school was built for £2.4m. The council saw no reason to depart from its 740m.',
    ['2400000 GBP', '740000000 GBP'],
  ],
  ['Papers for 186 million of your dollars were lost.', ['186000000 USD']],
  ['The mayor announced a fund of 180m soles.', ['180000000 PEN']],
])('a large number that counts nothing is a sum in the currency of the text: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['The stadium cost £40m. She won the 400m and fell from a 60m tower.', ['40000000 GBP', '400 m', '60 m']],
  ['Aid worth £40m arrived. Some 1.2 million have fled.', ['40000000 GBP', '1200000 -']],
  [
    'Aid cost £40m. The coast has 5.5 million people. About 1.2 million live inland.',
    ['40000000 GBP', '5500000 people', '1200000 -'],
  ],
  [
    'Thieves took £9m. They showed the names of 4,000 clients, and boast that there are 1.3 million more.',
    ['9000000 GBP', '4000 client', '1300000 client'],
  ],
  [
    'Thieves took £9m. The shop counts 640,000 clients. The gang has gone from 1.3 million to nearly a million.',
    ['9000000 GBP', '640000 client', '1300000 client', '1000000 client'],
  ],
  [
    'The shop counts 640,000 clients. The 1.3m claimed by the thieves is a boast.',
    ['640000 client', '1300000 client'],
  ],
])('a number of people or a length is not: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('a number of a headline takes the currency of the sum of the text that it gives again', () => {
  const claims = rulesReader.read({
    text: 'The ministry spent 5.8 billion pesos on the canal. Each lock cost £2 million.',
    title: 'Nearly six billion for a ditch',
    publisher: 'Canal Post',
    byline: null,
    publishedAt: '2026-03-04',
    language: 'en',
  });
  const headline = claims.find(({ place }) => place === 'HEADLINE');
  expect(headline?.frame?.unit).toBe('MXN');
});

test.each([
  ['The survey put the magnitude at 6.1. The institute put it at 6.4.', ['6.1 magnitude', '6.4 magnitude']],
  [
    'It has raised its estimate of the strength of the quake to 6.2, from 5.9.',
    ['6.2 magnitude', '5.9 magnitude'],
  ],
])('a decimal in a clause about the strength of a quake is its magnitude: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
