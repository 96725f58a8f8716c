/** The share of the high bytes in sequences of a lead byte and its continuation bytes, as in UTF-8. */
export function utf8Share(bytes: Uint8Array): number {
  let high = 0;
  let shaped = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    high++;
    const follow = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc0 ? 1 : 0;
    const rest = bytes.subarray(at + 1, at + 1 + follow);
    if (follow > 0 && rest.length === follow && rest.every((next) => next >= 0x80 && next < 0xc0)) {
      high += follow;
      shaped += follow + 1;
      at += follow;
    }
  }
  return high === 0 ? 0 : shaped / high;
}
