import { findAcronyms } from '../../../../../src/reading/speech/attribution/bodies/findAcronyms.ts';

const bodyOf = (name: string): string | null => (name.endsWith('Unions') ? name.replace(/^The /u, '') : null);
const found = (text: string) => findAcronyms(text, bodyOf).map(({ acronym, name }) => `${acronym}: ${name}`);

test('an acronym has the capitals of the name in front of it', () => {
  const text =
    'On Monday the Norland Transport Safety Office (NTSO) said so. The Board of Harbour Trade (BHT) agreed.';
  expect(found(text)).toEqual(['NTSO: Norland Transport Safety Office', 'BHT: Board of Harbour Trade']);
  for (const { words, acronym, name } of findAcronyms(text, bodyOf))
    expect(text.slice(words.start, words.end)).toBe(`${name} (${acronym})`);
});

test('an acronym of another language is that of a body', () => {
  const text =
    'The Federation of Harbour Unions (FNQ) struck. The Harbour Unions (HK) and the Harbour Line (QSX) did not.';
  expect(found(text)).toEqual(['FNQ: Federation of Harbour Unions']);
});

test('other capitals in parentheses are not acronyms', () => {
  expect(
    found(
      'Ana Quill (KLP) said so. The office (NTSO) said so. Norland Rail (Norland) too. (AB) 30 Lasen (L)',
    ),
  ).toEqual([]);
});

test('a long text of parentheses is read in linear time', () => {
  expect(found('A B (AB) '.repeat(20_000))).toHaveLength(20_000);
});
