import type { Reader } from '../domain/claims/reader.ts';
import type { Intake } from '../intake/makeIntake.ts';
import type { TextMarks } from '../ledger/decisions/textMarks.ts';
import type { LedgerWriter } from '../ledger/ledgerWriter.ts';
import { addArticle } from './articles/addArticle.ts';
import type { AddArticle } from './articles/addArticle.ts';
import { checkText } from './check/checkText.ts';
import type { CheckText } from './check/checkText.ts';
import { eraseVersion } from './curation/eraseVersion.ts';
import type { EraseVersion } from './curation/eraseVersion.ts';
import { judgeAnswer } from './curation/judgeAnswer.ts';
import type { JudgeAnswer } from './curation/judgeAnswer.ts';
import { judgeClaim } from './curation/judgeClaim.ts';
import type { JudgeClaim } from './curation/judgeClaim.ts';
import { mergeQuestions } from './curation/mergeQuestions.ts';
import type { MergeQuestions } from './curation/mergeQuestions.ts';
import { retract } from './curation/retract.ts';
import type { Retract } from './curation/retract.ts';
import { splitQuestion } from './curation/splitQuestion.ts';
import type { SplitQuestion } from './curation/splitQuestion.ts';
import { submitClaims } from './curation/submitClaims.ts';
import type { SubmitClaims } from './curation/submitClaims.ts';
import { submitStance } from './curation/submitStance.ts';
import type { SubmitStance } from './curation/submitStance.ts';

/** The verbs that the API offers. */
export interface Actions {
  readonly addArticle: AddArticle;
  readonly checkText: CheckText;
  readonly submitClaims: SubmitClaims;
  readonly judgeClaim: JudgeClaim;
  readonly judgeAnswer: JudgeAnswer;
  readonly mergeQuestions: MergeQuestions;
  readonly splitQuestion: SplitQuestion;
  readonly submitStance: SubmitStance;
  readonly retract: Retract;
  readonly eraseVersion: EraseVersion;
}

/**
 * The verbs over the writer of a ledger, with an intake and a reader of texts.
 * @param marks what erased texts are known again by; the same in every process that writes
 */
export function actionsOver(
  { write }: { readonly write: LedgerWriter },
  reader: Reader,
  intake: Intake,
  marks: TextMarks,
): Actions {
  return {
    addArticle: addArticle(write, reader, intake, marks),
    checkText: checkText(reader, intake),
    submitClaims: submitClaims(write),
    judgeClaim: judgeClaim(write),
    judgeAnswer: judgeAnswer(write),
    mergeQuestions: mergeQuestions(write),
    splitQuestion: splitQuestion(write),
    submitStance: submitStance(write),
    retract: retract(write),
    eraseVersion: eraseVersion(write, marks),
  };
}
