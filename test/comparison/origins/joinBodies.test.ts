import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { speakerKey } from '../../../src/comparison/claims/speakerKey.ts';
import { joinBodies } from '../../../src/comparison/origins/joinBodies.ts';
import { lexicon } from '../../../src/reading/languages/en/lexicon.ts';

/** The names in groups of one body each. */
function bodiesOf(names: readonly string[]): string[][] {
  const keyed = names.map((name) => ({
    name,
    key: speakerKey(name, lexicon),
    parts: lexicon.names.describeBody(name),
    person: /^[A-Z]\w+ [A-Z]\w+$/u.test(name) && name.startsWith('Ana '),
  }));
  const joined = joinBodies(keyed);
  const groups = new Map<string, string[]>();
  for (const { name, key } of keyed) {
    const body = joined.get(key) ?? key;
    groups.set(body, [...(groups.get(body) ?? []), name]);
  }
  return [...groups.values()];
}

describe('names of one body', () => {
  test.each([
    [['Mine Accident Investigation Board', 'Investigators', "the board's investigators"]],
    [['National Audit Office of Norway', 'auditors', "the state's own auditors"]],
    [['Interior Ministry', 'Ministry of Internal Affairs of Norway', 'interior officials']],
    [['German Foreign Ministry', 'Berlin']],
    [['Department of National Defence', 'National Defence Canada']],
    [['National Flood Defence Institute (Nafdi)', 'Flood defence in Oslo', 'Nafdi’s surveyors']],
    [['European Commission', 'European Union', 'Brussels']],
    [['Prime Minister Ana Dask', 'Ana Dask']],
    [['Holm regional governor', 'the governor']],
    [['Scarlet police union', 'Scarlet']],
    [['Health Ministry of Norway', 'ministry']],
    [['Nordlund AG', 'Company', 'the firm']],
    [['Veldrian Health Ministry', 'Ministry of Health of the Republic of Veldria']],
    [['Labour Ministry', 'government']],
    [['police', 'the force']],
    [["Nordlund's finance department", 'Nordlund AG', 'the company']],
    [['Health Ministry', 'health officials']],
    [["Veldria's army", 'Army', 'Press Service of the General Staff of Veldria']],
    [['northern health ministry', "the region's health ministry", "region's Health Ministry"]],
    [["Harbour Board's surveyors", 'Harbour Board']],
    [['Nordlund AG', 'management', 'the company']],
    [['Harbour Safety Commission of Norway', 'commission', 'the regulator']],
    [['Inland Waterways Authority', 'IWA', 'Regulator']],
    [['Nordlund Limited', 'the company']],
    [['Ostrel Valley Medical Center', "the town's hospital", 'hospital']],
    [['Eastern Delta Front', 'the rebels']],
    [["Veldria's General Staff", 'the General Staff', 'the army']],
    [['Veldrian Ministry of Defence', 'Defence Ministry', 'army', 'military']],
  ])('%j', (names) => {
    expect(bodiesOf(names)).toEqual([names]);
  });
});

describe('names of two bodies', () => {
  test.each([
    [['Greek coastguard', 'Turkish coastguard']],
    [['police', 'police union']],
    [['Health Ministry', 'Interior Ministry']],
    [['government', 'regional government']],
    [['Berlin', 'French Foreign Ministry']],
    [['Health Ministry', 'National Institute for Public Health']],
    [['World Health Organization', 'National Institute for Public Health']],
    [['World Health Organization', 'Health Ministry']],
    [['Harbour Ministry', 'Eastern Harbour Line']],
    [["Veldria's army", "Sordia's army"]],
    [['General Staff', 'Joint Command of the Armed Forces of Sordia']],
    [['Nordlund', 'Ana Dask']],
    [['Ana Dask', 'company']],
  ])('%j', (names) => {
    expect(bodiesOf(names)).toHaveLength(2);
  });
});

test('a kind that two bodies have names neither', () => {
  expect(bodiesOf(['Health Ministry', 'Interior Ministry', 'ministry'])).toHaveLength(3);
  expect(bodiesOf(['Nordlund AG', 'Sundal plc', 'company'])).toHaveLength(3);
  expect(bodiesOf(['Lock Commission', 'Weir Commission', 'commission'])).toHaveLength(3);
  expect(bodiesOf(['Eastern Delta Front', 'Western Delta Front', 'rebels'])).toHaveLength(3);
});

test('an acronym of two bodies is neither', () => {
  expect(bodiesOf(['Inland Waterways Authority', 'Irish Weather Agency', 'IWA'])).toHaveLength(3);
});

test('a name with no country belongs to the body with the most words in common', () => {
  expect(
    bodiesOf(['Norwegian Ministry of Defence', 'National Defence Canada', 'Department of National Defence']),
  ).toEqual([
    ['Norwegian Ministry of Defence'],
    ['National Defence Canada', 'Department of National Defence'],
  ]);
});

test('the order of names changes nothing', () => {
  const name = fc
    .array(
      fc.constantFrom('Greek', 'Berlin', 'audit', 'auditors', 'coastguard', 'Office', 'union', 'police'),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), (names) => {
      const sorted = (groups: string[][]): string[] => groups.map((group) => group.sort().join('|')).sort();
      expect(sorted(bodiesOf(names.toReversed()))).toEqual(sorted(bodiesOf(names)));
    }),
  );
});
