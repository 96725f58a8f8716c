import type { Reader } from '../domain/claims/reader.ts';
import type { Intake } from '../intake/makeIntake.ts';
import type { TextMarks } from '../ledger/decisions/textMarks.ts';
import type { LedgerReader } from '../ledger/ledgerReader.ts';
import type { LedgerWriter } from '../ledger/ledgerWriter.ts';
import { addArticle } from './articles/addArticle.ts';
import type { AddArticle } from './articles/addArticle.ts';
import { readAgain } from './articles/readAgain.ts';
import type { ReadAgain } from './articles/readAgain.ts';
import { checkText } from './check/checkText.ts';
import type { CheckText } from './check/checkText.ts';
import { curationVerb } from './curation/curationVerb.ts';
import type { Decision } from './curation/decision.ts';
import { decisions } from './curation/decisions.ts';
import type { CurationVerbs } from './curation/decisions.ts';

/** The verbs that the API offers. */
export interface Actions extends CurationVerbs {
  readonly addArticle: AddArticle;
  readonly checkText: CheckText;
  readonly readAgain: ReadAgain;
}

/**
 * The verbs over the writer of a ledger, with an intake and a reader of texts.
 * @param marks what erased texts are known again by; the same in every process that writes
 */
export function actionsOver(
  { read, write }: { readonly read: LedgerReader; readonly write: LedgerWriter },
  reader: Reader,
  intake: Intake,
  marks: TextMarks,
): Actions {
  return {
    addArticle: addArticle(write, reader, intake, marks),
    checkText: checkText(reader, intake),
    readAgain: readAgain(read, write, reader),
    ...curationVerbs(write, marks),
  };
}

function curationVerbs(write: LedgerWriter, marks: TextMarks): CurationVerbs {
  const verbs = Object.entries(decisions(marks)).map(([name, decision]) => [
    name,
    curationVerb(decision as Decision<{ readonly reason: string }, unknown, unknown>, write),
  ]);
  return Object.fromEntries(verbs) as CurationVerbs;
}
