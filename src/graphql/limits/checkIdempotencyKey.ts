import { badUserInput } from '../errors/badUserInput.ts';

/** As in the IETF draft of the Idempotency-Key header: room for a UUID with a prefix, not for a text. */
const MAX_KEY_LENGTH = 255;

/** The key of a mutation's input; `null` if absent. Throws if it is not valid. */
export function checkIdempotencyKey({
  idempotencyKey,
}: {
  readonly idempotencyKey?: string | null;
}): string | null {
  if (typeof idempotencyKey !== 'string') return null;
  if (idempotencyKey.length >= 1 && idempotencyKey.length <= MAX_KEY_LENGTH) return idempotencyKey;
  throw badUserInput(
    `\`idempotencyKey\` must have 1 to ${String(MAX_KEY_LENGTH)} characters, such as a UUID.`,
  );
}
