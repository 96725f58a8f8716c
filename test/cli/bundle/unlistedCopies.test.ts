import { expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/cli/bundle/bundleForm.ts';
import { unlistedCopies } from '../../../src/cli/bundle/unlistedCopies.ts';

const REPORT = 'The port of Tarvia closed at noon after the storm had torn two cranes from the western quay.';
const OTHER =
  'Farmers of the upper valley expect a poor harvest, since no rain fell there between May and August.';

/** Versions of an article each, with these texts. */
const versions = (...texts: readonly string[]): Pick<Bundle, 'entries' | 'copies' | 'texts'> => ({
  entries: texts.map((_, at) => ({
    ...{ position: at, proof: [] },
    entry: {
      ...{ id: `version_${at}`, kind: 'version', recordedAt: '2026-03-02T10:00:00.000Z' },
      record: { articleId: `article_${at}`, ordinal: 1 },
    },
  })),
  copies: [],
  texts: texts.map((text, at) => ({ versionId: `version_${at}`, text, layout: null, salt: '' })),
});

test('texts that are alike and not listed are named', () => {
  const alike = versions(REPORT, OTHER, `${REPORT} It opened at dusk.`);
  expect(unlistedCopies(alike)).toEqual([['version_0', 'version_2']]);
  const copies = [{ versionId: 'version_2', ofId: 'version_0', containment: '1.0000' }];
  expect(unlistedCopies({ ...alike, copies })).toEqual([]);
});

test('an older version of an article is not compared', () => {
  const alike = versions(REPORT, REPORT);
  const [first, second] = alike.entries;
  const record = { articleId: 'article_0', ordinal: 2 };
  const entries = [first!, { ...second!, entry: { ...second!.entry, record } }];
  expect(unlistedCopies({ ...alike, entries })).toEqual([]);
});

test('without one of the texts there is no answer', () => {
  const { texts, ...others } = versions(REPORT, OTHER);
  expect(unlistedCopies({ ...others, texts: texts.slice(1) })).toBeNull();
});
