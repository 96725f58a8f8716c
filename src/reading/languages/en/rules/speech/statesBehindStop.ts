import type { Item } from '../../../../speech/statements/speechUnit.ts';
import type { VerbCue } from './verbCue.ts';

/** Whether a sentence with its own content begins behind a full stop: "“… what for.” Quill says 40 men …". */
export function statesBehindStop(items: readonly Item[], { joint, after, subject }: VerbCue): boolean {
  const first = subject?.from ?? 0;
  if (items[first - 1]?.stops !== true || !/^\p{Lu}/u.test(items[first]?.text ?? '')) return false;
  return (
    joint === 'that' || (joint === 'clause' && /^(?:NUM|DET|NOUN|PROPN)$/u.test(items[after]?.pos ?? ''))
  );
}
