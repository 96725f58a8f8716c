const GROUP_DIGITS = 4;
const HEADER_BYTES = 8;
const [POSITIVE, NEGATIVE] = [0, 0x4000];

/**
 * The digits of a `numeric` in PostgreSQL's binary form, without exponent and without trailing zeros of a fraction.
 * `null` if it is not a number. The form (`numeric_send` in PostgreSQL) begins with four 16-bit words: the number of
 * groups, the weight of the first group (as a power of 10,000), the sign and the scale. The groups follow, of four
 * decimal digits each.
 */
export function decimalText(bytes: Buffer, from: number, to: number): string | null {
  const groups = bytes.readUInt16BE(from);
  const weight = bytes.readInt16BE(from + 2);
  const sign = bytes.readUInt16BE(from + 4);
  if ((sign !== POSITIVE && sign !== NEGATIVE) || to - from !== HEADER_BYTES + groups * 2) return null;
  let text = String(groupAt(bytes, from, Math.max(weight, 0)));
  for (let power = weight - 1; power >= 0; power--) text += padded(groupAt(bytes, from, power));
  let fraction = '';
  for (let power = -1; power > weight - groups; power--) fraction += padded(groupAt(bytes, from, power));
  fraction = fraction.replace(/0+$/, '');
  if (fraction !== '') text += `.${fraction}`;
  return sign === NEGATIVE ? `-${text}` : text;
}

/** The group for a power of 10,000; missing groups are 0. */
function groupAt(bytes: Buffer, from: number, power: number): number {
  const at = bytes.readInt16BE(from + 2) - power;
  return at >= 0 && at < bytes.readUInt16BE(from) ? bytes.readUInt16BE(from + HEADER_BYTES + at * 2) : 0;
}

const padded = (group: number): string => String(group).padStart(GROUP_DIGITS, '0');
