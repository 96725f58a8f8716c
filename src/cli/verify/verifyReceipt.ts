import { readFileSync } from 'node:fs';
import { verifyReceipt as checkReceipt } from '../../ledger/log/receipt.ts';
import { keyGiven } from './keyGiven.ts';

/**
 * `consilience verify --receipt FILE --key KEY|FILE`: without a database and without a network. Exit code 0 where the
 * receipt holds, 1 where it does not, 2 where the file or the key can't be read.
 */
export function verifyReceipt(file: string, key: string): number {
  const text = readFileSync(file === '-' ? 0 : file, 'utf8');
  const received = checkReceipt(text, keyGiven(key));
  if (!received.ok) {
    process.stderr.write(
      `${received.reason}\n  → Ask for the receipt anew, and take the key from where you first kept it.\n`,
    );
    return 1;
  }
  const { origin, position, size, signedAt, entry } = received.value;
  const when = signedAt === null ? '' : ` on ${signedAt.toISOString()}`;
  process.stderr.write(
    `It holds: ${origin} signed${when} that entry ${position} of its ${size} entries is this:\n`,
  );
  process.stdout.write(`${Buffer.from(entry).toString()}\n`);
  return 0;
}
