import type { Modality } from '../../../domain/vocabulary.ts';
import type { Run } from './reading.ts';

/** A clause that a unit states on its own account, in item indexes. */
export interface Stated {
  readonly run: Run;
  readonly modality: Modality;
  /** The name of the rule behind "statement.". */
  readonly rule: string;
}
