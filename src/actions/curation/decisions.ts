import type { TextMarks } from '../../ledger/decisions/textMarks.ts';
import type { VerbOf } from './curationVerb.ts';
import { eraseVersion } from './eraseVersion.ts';
import { judgeAnswer } from './judgeAnswer.ts';
import { judgeClaim, undoJudgement } from './judgeClaim.ts';
import { mergeAgents, undoAgentMerge } from './mergeAgents.ts';
import { mergeEvents, undoEventMerge } from './mergeEvents.ts';
import { mergeQuestions, undoMerge } from './mergeQuestions.ts';
import { moveArticle, undoMove } from './moveArticle.ts';
import { relateAgents, undoRelating } from './relateAgents.ts';
import { renameEvent, undoRename } from './renameEvent.ts';
import { retract, undoClaim, undoVersion } from './retract.ts';
import type { Undos } from './retract.ts';
import { setOwner, undoOwnership } from './setOwner.ts';
import { splitQuestion, undoSplit } from './splitQuestion.ts';
import { submitClaims } from './submitClaims.ts';
import { submitStance, undoStance } from './submitStance.ts';

/** How each kind is retracted. A decision without an undo does not compile, unless its kind has no subject. */
const UNDOS: Undos = {
  claim: undoClaim,
  version: undoVersion,
  judgement: undoJudgement,
  merge: undoMerge,
  split: undoSplit,
  stance: undoStance,
  eventmerge: undoEventMerge,
  move: undoMove,
  rename: undoRename,
  relating: undoRelating,
  agentmerge: undoAgentMerge,
  ownership: undoOwnership,
};

/** Every verb of curation. */
export const decisions = (marks: TextMarks) => ({
  submitClaims,
  judgeClaim,
  judgeAnswer,
  mergeQuestions,
  splitQuestion,
  submitStance,
  mergeEvents,
  moveArticle,
  renameEvent,
  relateAgents,
  mergeAgents,
  setOwner,
  retract: retract(UNDOS),
  eraseVersion: eraseVersion(marks),
});

type Decisions = ReturnType<typeof decisions>;

/** The verbs of curation over a ledger. */
export type CurationVerbs = { readonly [Name in keyof Decisions]: VerbOf<Decisions[Name]> };
