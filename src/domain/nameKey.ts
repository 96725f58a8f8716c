/** A name as it is compared: Unicode-composed, lower case, white space folded. Two names with one key are one name. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
