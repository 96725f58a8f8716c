import { parseVerifierKey } from '../../log/note/verifier.ts';
import type { Verifier } from '../../log/note/verifier.ts';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';

/** The verifier of a key from a file or an option. Throws ErrorWithRemedy (COMMAND) if it is not a verifier key. */
export function parseVerifierOption(key: string, place: string): Verifier {
  const verifier = parseVerifierKey(key);
  if (verifier.ok) return verifier.value;
  throw key.startsWith('PRIVATE+KEY+')
    ? new ErrorWithRemedy(
        'COMMAND',
        `There is a signer key in ${place}, which nobody else may see.`,
        'Give the verifier key: the line that the log shows at /log.vkey.',
      )
    : new ErrorWithRemedy(
        'COMMAND',
        `There is no verifier key in ${place}: ${verifier.error}.`,
        'Give the line that the log shows at /log.vkey (name+id+key), or a file that is there and has it.',
      );
}
