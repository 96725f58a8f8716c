import { verifyReceipt as checkReceipt } from '../../log/receipt.ts';
import { isKind } from '../../domain/errorWithRemedy.ts';
import { parseKeyOption, parseVerifierOption, readFileOption } from './parseVerifyOptions.ts';

/**
 * `consilience verify --receipt FILE --key KEY|FILE`: without a database and without a network. Exit code 0 where the
 * receipt holds, 1 where it does not, 2 where the file or the key can't be read. It tells its faults itself: started on
 * its own (bin/consilience), nobody else does.
 */
export function verifyReceipt(file: string, key: string): number {
  try {
    return verify(file, key);
  } catch (error) {
    if (!isKind(error, 'COMMAND')) throw error;
    process.stderr.write(`${error.message}\n  → ${error.remedy}\n`);
    return 2;
  }
}

function verify(file: string, key: string): number {
  const verifier = parseVerifierOption(parseKeyOption(key), '--key');
  const received = checkReceipt(readFileOption(file, 'with the receipt'), verifier.text);
  if (!received.ok) {
    process.stderr.write(
      `${received.error}\n  → Ask for the receipt anew, and take the key from where you first kept it.\n`,
    );
    return 1;
  }
  const { origin, position, size, signedAt, entry } = received.value;
  process.stderr.write(
    `It holds: ${origin} signed on ${signedAt.toISOString()} that entry ${position} of its ${size} entries is this:\n`,
  );
  process.stdout.write(`${Buffer.from(entry).toString()}\n`);
  return 0;
}
