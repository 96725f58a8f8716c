import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import type { Bundle } from '../../../src/cli/bundle/bundleForm.ts';
import { checkBundle } from '../../../src/cli/bundle/checkBundle.ts';
import { collectBundle } from '../../../src/cli/bundle/collectBundle.ts';
import { parseBundle } from '../../../src/cli/bundle/verifyBundle.ts';
import { isKind } from '../../../src/domain/errorWithRemedy.ts';
import { openContestedHouse } from '../../support/ledger/openContestedHouse.ts';
import type { ContestedHouse } from '../../support/ledger/openContestedHouse.ts';
import { testSigner } from '../../support/testSigner.ts';

let house: ContestedHouse;
let bundle: Bundle;
beforeAll(async () => {
  house = await openContestedHouse();
  bundle = await collectBundle(house.ledger, {
    ...{ questionId: house.questionId, position: null, withTexts: true, program: '0.0.0' },
  });
});
afterAll(() => house.close());

const check = (changed: Bundle, signer = testSigner()) => checkBundle(changed, signer.verifier);

/** The sentences about a changed bundle. */
const found = async (changed: Partial<Bundle>): Promise<readonly string[]> =>
  (await check({ ...bundle, ...changed })).differences.map(({ text }) => text);

const entryOf = (kind: string): Bundle['entries'][number] =>
  bundle.entries.find(({ entry }) => entry.kind === kind)!;

/** The agent at the origin of a claim's chain. */
const agentIn = (attribution: unknown): unknown => (attribution as { agentId: string }[])[0]?.agentId;

/** The bundle with another record in place of the first one of a kind. */
const withRecord = (
  kind: string,
  changed: Bundle['entries'][number]['entry']['record'],
): Partial<Bundle> => ({
  entries: bundle.entries.map((one) =>
    one === entryOf(kind)
      ? { ...one, entry: { ...one.entry, record: { ...one.entry.record, ...changed } } }
      : one,
  ),
});

describe('a bundle in which something is changed does not hold', () => {
  test('whichever byte of a record, a proof, the head, a text or the verdict it is', async () => {
    const { program, position, copies, ...covered } = bundle;
    const bytes = Buffer.from(JSON.stringify(covered));
    const change = fc.record({
      at: fc.nat({ max: bytes.length - 1 }),
      removed: fc.constantFrom(0, 1, 1, 1, 2),
      put: fc.uint8Array({ maxLength: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, removed, put }) => {
        const text = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + removed)]).toString();
        const changed = readOrNull(text, { program, position, copies });
        if (changed === null) return;
        fc.pre(!isDeepStrictEqual(changed, bundle));
        const { differences, isOtherPolicy } = await check(changed);
        expect(differences.length > 0 || isOtherPolicy).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('cut off anywhere it is not read', () => {
    const text = JSON.stringify(bundle);
    for (let length = 0; length < text.length; length += 97)
      expect(() => parseBundle(text.slice(0, length), 'it')).toThrow(
        'The file it is not a bundle: it is not JSON, or was cut off.',
      );
  });

  test('with another key', async () => {
    const { differences, head } = await check(bundle, testSigner('another.example/log'));
    expect(head).toBeNull();
    expect(differences.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^The head of the file can't be trusted: it is not signed by another\.example/),
    ]);
  });

  test('with other words in a claim', async () => {
    const { position, entry } = entryOf('claim');
    expect(await found(withRecord('claim', { exact: '90 passengers' }))).toEqual([
      `The record ${entry.id} (position ${position}) is not what the log signed: the proof leads to another root.`,
      `The words of ${entry.id} are not in its text.`,
    ]);
  });

  test('with an attribution that no entry can have', async () => {
    expect(await found(withRecord('claim', { exact: '\ud800' }))).toEqual(
      expect.arrayContaining([expect.stringMatching(/it can have no such entry\.$/)]),
    );
  });

  test('with one record twice, or a record later than its point', async () => {
    const [first] = bundle.entries;
    expect(await found({ entries: [first!, ...bundle.entries] })).toEqual([
      expect.stringMatching(/ is in the file twice\.$/),
    ]);
    const last = bundle.entries.at(-1)!.position;
    expect(await found({ position: last })).toEqual([
      expect.stringMatching(/ is later than the \d+ entries/),
    ]);
    expect(await found({ position: 1_000_000 })).toEqual([
      expect.stringMatching(/covers only \d+ entries\.$/),
    ]);
  });

  test.each(['claim', 'answer', 'version', 'article', 'agent'])(
    'without the %s of a claim that counts',
    async (kind) => {
      const claim = bundle.entries.find(({ entry }) => entry.id === house.claimId)!.entry;
      const { versionId, attribution } = claim.record;
      const version = bundle.entries.find(({ entry }) => entry.id === versionId)!.entry;
      const related = new Set([claim.id, versionId, version.record['articleId'], agentIn(attribution)]);
      const entries = bundle.entries.filter(
        ({ entry: { id, kind: is, record } }) =>
          is !== kind || !(related.has(id) || record['claimId'] === claim.id),
      );
      expect(entries.length).toBeLessThan(bundle.entries.length);
      expect(await found({ entries })).not.toEqual([]);
    },
  );

  test('with another text', async () => {
    const [text, ...others] = bundle.texts;
    expect(await found({ texts: [{ ...text!, text: `${text!.text} ` }, ...others] })).toContain(
      `The text of ${text!.versionId} is not the one that was recorded.`,
    );
  });

  test('with one text twice', async () => {
    const [text] = bundle.texts;
    expect(await found({ texts: [...bundle.texts, { ...text! }] })).toEqual([
      `The text of ${text!.versionId} is in the file twice.`,
    ]);
  });

  test('with an erasure whose positions are not a text', async () => {
    const entry = { id: 'erasure_1', kind: 'erasure' as const, recordedAt: '', record: { positions: 5 } };
    const added = { position: 0, proof: [], entry };
    expect(await found({ entries: [...bundle.entries, added] })).toContainEqual(
      expect.stringMatching(/^The record erasure_1 \(position 0\) is not what the log signed/),
    );
  });

  test('with another verdict', async () => {
    expect(await found({ agreement: { ...bundle.agreement, verdict: 'CORROBORATED' } })).toEqual([
      'The verdict differs: verdict is "CORROBORATED" in the file, and "CONTESTED" by the records.',
    ]);
  });

  test('with a copy that the texts do not show', async () => {
    const [one, other] = bundle.texts;
    const copy = { versionId: one!.versionId, ofId: other!.versionId, containment: '0.0001' };
    expect(await found({ copies: [copy] })).toEqual([
      expect.stringMatching(/ by 0\.0001 in the file, and by /),
    ]);
  });
});

test('a bundle of another policy is checked, and gives no verdict', async () => {
  const { differences, agreement, isOtherPolicy } = await check({ ...bundle, policy: 'figures/1' });
  expect({ differences, agreement, isOtherPolicy }).toEqual({
    ...{ differences: [], agreement: null, isOtherPolicy: true },
  });
});

test('a file that is JSON and not an object is not read', () => {
  expect(() => parseBundle('null', 'it')).toThrow(
    'The file it is not a bundle: Invalid input: expected object, received null.',
  );
});

test('a bundle of another form is not read', () => {
  expect(() => parseBundle(JSON.stringify({ ...bundle, format: 'consilience-bundle/2' }), 'it')).toThrow(
    'The file it has the form consilience-bundle/2, and this program reads consilience-bundle/1.',
  );
  expect(() => parseBundle('[]', 'it')).toThrow(/^The file it is not a bundle: /);
});

/** The bundle of a text, with the members that nothing covers; `null` if it is not read. */
function readOrNull(text: string, uncovered: Pick<Bundle, 'program' | 'position' | 'copies'>): Bundle | null {
  try {
    const value = JSON.parse(text) as object;
    return parseBundle(JSON.stringify({ ...value, ...uncovered }), 'it');
  } catch (error) {
    if (error instanceof SyntaxError || isKind(error, 'COMMAND')) return null;
    throw error;
  }
}
