import { createHash } from 'node:crypto';
import { ERASED_TEXTS, textMarks } from '../../src/ledger/decisions/textMarks.ts';
import { formatSignerKey, parseSignerKey } from '../../src/log/note/signer.ts';
import type { Signer } from '../../src/log/note/signer.ts';
import { must } from './must.ts';

const TEST_ORIGIN = 'ledger.example/test';

/** The signer key of a name, always the same one. */
export const testSignerKey = (name = TEST_ORIGIN): string =>
  formatSignerKey({ name, bytes: createHash('sha256').update(name).digest() });

export const testSigner = (name = TEST_ORIGIN): Signer => must(parseSignerKey(testSignerKey(name)));

/** The marks of erased texts in a house with the test's signer. */
export const testMarks = textMarks(testSigner().secretFor(ERASED_TEXTS));
