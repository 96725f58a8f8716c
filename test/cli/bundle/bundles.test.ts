import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkBundle } from '../../../src/cli/bundle/checkBundle.ts';
import { collectBundle } from '../../../src/cli/bundle/collectBundle.ts';
import type { BundleOf } from '../../../src/cli/bundle/collectBundle.ts';
import type { Bundle } from '../../../src/cli/bundle/bundleForm.ts';
import { parseBundle } from '../../../src/cli/bundle/verifyBundle.ts';
import { ask } from '../../support/ask.ts';
import { openContestedHouse } from '../../support/ledger/openContestedHouse.ts';
import { openSampleHouse, openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { randomWrites, runStep } from '../../support/ledger/randomWrites.ts';
import { sequenceAll } from '../../support/ledger/sequenceAll.ts';
import { testSigner } from '../../support/testSigner.ts';

/** The questions of most claims; each costs some hundredths of a second. */
const SAMPLE = 24;

let house: TestHouse;
beforeAll(async () => {
  house = await openSampleHouse();
  await sequenceAll(house.databaseUrl);
});
afterAll(async () => {
  await house.close();
});

const bundleOf = (questionId: string, changed: Partial<BundleOf> = {}): BundleOf => ({
  ...{ questionId, position: null, withTexts: false, program: '0.0.0', ...changed },
});

const questionsOf = async (of: TestHouse): Promise<readonly string[]> =>
  (
    await ask(
      of.databaseUrl,
      `SELECT question_id AS id FROM question_state WHERE claim_count > 0
       ORDER BY claim_count DESC, question_id LIMIT ${SAMPLE}`,
    )
  ).map(({ id }) => String(id));

/** Bundles a question, reads the file, checks it, and compares its verdict with the stored one. */
async function expectHeld(
  of: TestHouse,
  questionId: string,
  changed: Partial<BundleOf> = {},
): Promise<Bundle> {
  const collected = await collectBundle(of.ledger, bundleOf(questionId, changed));
  const bundle = parseBundle(JSON.stringify(collected), 'it');
  const { differences, agreement } = await checkBundle(bundle, testSigner().verifier);
  expect(differences).toEqual([]);
  if (changed.position === undefined) {
    const [stored] = await ask(
      of.databaseUrl,
      `SELECT agreement FROM question_state WHERE question_id = '${questionId}'`,
    );
    expect(JSON.parse(JSON.stringify(agreement))).toEqual(stored?.['agreement']);
  }
  return bundle;
}

describe('a bundle gives the verdict of the ledger', () => {
  test.each([false, true])('for the questions of the samples; with texts: %p', async (withTexts) => {
    const ids = await questionsOf(house);
    expect(ids.length).toBe(SAMPLE);
    for (const id of ids) {
      const { texts } = await expectHeld(house, id, { withTexts });
      expect(texts.length > 0).toBe(withTexts);
    }
  });

  test('as of an earlier point, as it was then', async () => {
    const contested = await openContestedHouse();
    try {
      const { questionId, early, late } = contested;
      const verdicts: string[] = [];
      for (const position of [early, late])
        verdicts.push((await expectHeld(contested, questionId, { position })).agreement.verdict);
      expect(verdicts).toEqual(['SINGLE_ORIGIN', 'CONTESTED']);
    } finally {
      await contested.close();
    }
  });

  test('after any course of articles, decisions and retractions', async () => {
    await fc.assert(
      fc.asyncProperty(randomWrites(14), async (steps) => {
        const written = await openTestHouse();
        try {
          for (const step of steps.flat())
            await runStep(step, { actions: written.actions, url: written.databaseUrl });
          await sequenceAll(written.databaseUrl);
          for (const id of await questionsOf(written)) await expectHeld(written, id, { withTexts: true });
        } finally {
          await written.close();
        }
      }),
      { numRuns: 4 },
    );
  });
});
