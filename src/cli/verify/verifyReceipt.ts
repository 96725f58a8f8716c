import { verifyReceipt as checkReceipt } from '../../log/receipt.ts';
import { isKind } from '../../domain/errorWithRemedy.ts';
import { parseKeyOption, parseVerifierOption, readFileOption } from './parseVerifyOptions.ts';

/**
 * `consilience verify --receipt FILE --key KEY|FILE`: without database and network. Exit code 0 if the receipt holds,
 * 1 if not, 2 if the file or the key can't be read. It prints its own faults, since bin/consilience may start it
 * alone.
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
      `${received.error}\n  → Ask for the receipt again, and take the key from your first copy.\n`,
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
