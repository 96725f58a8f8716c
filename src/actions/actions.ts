import type { Reader } from '../domain/claim.ts';
import type { LedgerReader } from '../ledger/ledgerReader.ts';
import type { LedgerWriter } from '../ledger/ledgerWriter.ts';
import { addArticle } from './addArticle.ts';
import type { AddArticle } from './addArticle.ts';
import { checkText } from './checkText.ts';
import type { CheckText } from './checkText.ts';

/** The verbs that the API offers. */
export interface Actions {
  readonly addArticle: AddArticle;
  readonly checkText: CheckText;
}

/** The verbs over a ledger, with a reader and a clock. */
export function actionsOver(
  { read, write }: { readonly read: LedgerReader; readonly write: LedgerWriter },
  reader: Reader,
  now: () => Date,
): Actions {
  return { addArticle: addArticle(write, reader, now), checkText: checkText(read, reader, now) };
}
