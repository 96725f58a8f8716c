import type { Run } from '../../../../speech/statements/reading.ts';
import type { JointKind } from './jointAt.ts';

/** A cue verb with its subject and its joint, in item indexes. */
export interface VerbCue {
  readonly lemma: string;
  /** The words of the cue: "has said", "pointed out", "made a statement". */
  readonly words: Run;
  /** The index behind the verb, its addressee and its adverbials: the start of the content, if it follows. */
  readonly after: number;
  /** `null` for a shared subject ("and added") or a participle (", adding"). */
  readonly subject: Run | null;
  /** The subject is that of the cue before or of the sentence. */
  readonly shared: boolean;
  readonly negated: boolean;
  readonly joint: JointKind;
  /** The subject is behind the verb ("said Ortiz"). */
  readonly inverted: boolean;
}
