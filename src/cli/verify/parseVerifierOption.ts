import { parseVerifierKey } from '../../log/note/verifier.ts';
import type { Verifier } from '../../log/note/verifier.ts';
import { Fault } from '../fault.ts';

/** What a verifier key that was found in a place checks with. Throws Fault where it is none. */
export function parseVerifierOption(key: string, place: string): Verifier {
  const verifier = parseVerifierKey(key);
  if (verifier.ok) return verifier.value;
  throw key.startsWith('PRIVATE+KEY+')
    ? new Fault(
        `There is a signer key in ${place}, which nobody else may see.`,
        'Give the verifier key: the line that the log shows at /log.vkey.',
      )
    : new Fault(
        `There is no verifier key in ${place}: ${verifier.reason}.`,
        'Give the line that the log shows at /log.vkey (name+id+key), or a file that is there and has it.',
      );
}
