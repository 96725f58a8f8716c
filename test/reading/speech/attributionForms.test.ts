import { describe, expect, test } from '@jest/globals';
import { findSpeech } from './findSpeech.ts';

describe('forms in which a body is the source of a figure', () => {
  test.each([
    ['a count without a noun', 'The port authority has 40.', 'port authority'],
    ['a count on a list', 'The clinic has 40 on its list.', 'clinic'],
    ['what it sees', 'The police saw 40 tractors on the bridge.', 'police'],
    ['what it measures', 'The observatory measured the swell at 40 feet.', 'observatory'],
    ['what it knows of', 'The council knows of 40 wells.', 'council'],
    ['what it asks for', 'The province has asked Sund for 40 pumps.', 'province'],
    ['what it plans', 'The airline plans to close 40 desks.', 'airline'],
    ['what it is doing', 'The hospital is treating 40 patients.', 'hospital'],
    ['what it offers', "The employers' offer stands at 40 percent.", 'employers'],
    ['what it wants', "The union's demand is 40 percent.", 'union'],
    ['a figure that it owns', "The farmers' 40 includes those who left.", 'farmers'],
    ['a figure in commas', 'The police gave a lower number, 40, in the evening.', 'police'],
    ['a figure that comes from it', 'The figure of 40 comes from the ministry.', 'ministry'],
    ['a participle', 'Of the money, 40 crowns pledged by the bank are gone.', 'bank'],
    ['a list that it keeps', 'The list kept by the parish has 40 names.', 'parish'],
    ['a list that it keeps', 'The parish keeps a list of 40 families.', 'parish'],
    ['an inversion in the present', 'Many came. About 40, say the police.', 'police'],
    [
      'a reckoning in front of a dash',
      'Some 40 came by the council’s reckoning – others saw more.',
      'council',
    ],
    ['a verb that looks like a noun', 'Many left, Ivar Holt said; the ministry sticks to 40.', 'ministry'],
    ['a clause whose subject looks like a verb', 'Seaphone says help took more than 40 minutes.', 'Seaphone'],
    ['another sentence behind a quote', '“They know what for.” The union says 40 posts are empty.', 'union'],
    ['any verb behind a quote', '“We saw 40 of them,” thundered Ivar Holt.', 'Ivar Holt'],
  ])('%s', (_, text, source) => {
    expect(findSpeech(text).chainOf('40')).toBe(`ORIGIN ${source}`);
  });

  test.each([
    ['what a body had', 'The province had 40 mills.'],
    ['what a person sees', 'Ivar Holt saw 40 herons.'],
    ['what a body did', 'The hospital treated 40 patients on Monday.'],
    ['a clause about a thing', 'The rules, which ask for 40 copies, are old.'],
    ['the outlet’s reporter', 'Our reporter counted 40 tractors.'],
    ['a test', 'There were 40 cases confirmed by PCR.'],
    ['those who test', 'Some 40 infections have been confirmed by laboratories.'],
    ['the article itself', 'An earlier version of this article said 40 had left.'],
  ])('none for %s', (_, text) => {
    expect(findSpeech(text).chainOf('40')).toBe('');
  });

  test.each([
    ['a possessive', "The institute's figures in full:"],
    ['a participle', 'Wells by district, as counted by the institute'],
    ['a label', 'Source: Sund Institute'],
    ['an act', 'The institute has drawn up a list of the wells:'],
  ])('the line of a table: %s', (_, text) => {
    expect(findSpeech(text).chainOf(text)).toMatch(/^ORIGIN (?:Sund I|i)nstitute$/u);
  });
});
