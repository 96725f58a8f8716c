import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { decodeBytes } from '../../../src/intake/bytes/decodeBytes.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const code = (bytes: Uint8Array, charset?: string): string => {
  const result = decodeBytes(bytes, charset);
  return result.ok ? (result.value.damage?.code ?? 'taken') : result.error.code;
};
const text = (bytes: Uint8Array, charset?: string): string | null => {
  const result = decodeBytes(bytes, charset);
  return result.ok ? result.value.text : null;
};
const windows1251 = (words: string): Uint8Array =>
  Uint8Array.from(words, (letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return point < 0x80 ? point : point - 0x410 + 0xc0;
  });

describe('decodeBytes', () => {
  test('UTF-8 comes through unchanged (law)', () => {
    const words = fc.string({ unit: 'grapheme' }).filter((value) => !value.startsWith('\ufeff'));
    fc.assert(
      fc.property(words, (value) => {
        expect(text(Buffer.from(value))).toBe(value);
      }),
    );
  });

  test('byte order marks decide the charset and are removed', () => {
    expect(text(Buffer.from('\ufeffcafé'))).toBe('café');
    expect(text(Buffer.from('\ufeffcafé', 'utf16le'))).toBe('café');
    expect(text(Buffer.from('\ufeffcafé', 'utf16le').swap16(), 'utf-8')).toBe('café');
    expect(text(Buffer.from('three hundred ships', 'utf16le'))).toBe('three hundred ships');
  });

  test('the declared charset is used', () => {
    expect(text(windows1251('Мост открыт'), 'windows-1251')).toBe('Мост открыт');
    expect(text(latin1('<meta charset="iso-8859-1"><p>caf\xe9 \x93a\x94 \x80'))).toContain('café “a” €');
    expect(text(Buffer.from([0x93, 0xfa, 0x96, 0x7b]), 'shift_jis')).toBe('日本');
  });

  test('a charset that fits any bytes does not beat UTF-8', () => {
    expect(text(Buffer.from('café'), 'iso-8859-1')).toBe('café');
    expect(text(Buffer.from('<meta charset="windows-1252"><p>café'))).toContain('café');
  });

  test('the decoder recognises old charsets without a declaration', () => {
    expect(text(latin1('The caf\xe9 in Besan\xe7on said \x93no\x94 on Monday \x96 twice.'))).toBe(
      'The café in Besançon said “no” on Monday – twice.',
    );
    expect(text(windows1251('Мост через реку открыт снова, и по нему едут грузовики.'))).toContain(
      'открыт снова',
    );
  });

  test.each([
    ['a stray byte', latin1('The quay \xff took 300 ships on Monday.')],
    [
      'a cut sequence',
      Buffer.concat([Buffer.from('The café took 300 guests, “they” said'), latin1('\xe2\x80')]),
    ],
    ['an overlong sequence', latin1('The quay \xc0\x80 took 300 ships.')],
    ['a surrogate in UTF-8', latin1('The quay \xed\xa0\x80 took 300 ships.')],
    [
      'two charsets',
      Buffer.concat([Buffer.from('“Yes,” the café said. '), latin1('The caf\xe9 in Besan\xe7on.')]),
    ],
    ['half a UTF-16 unit', Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x62])],
  ])('%s is refused', (_, bytes) => {
    expect(code(bytes)).toBe('INVALID_ENCODING');
  });

  test('a wrong or unknown declaration is refused', () => {
    expect(code(latin1('caf\xe9'), 'utf-8')).toBe('INVALID_ENCODING');
    expect(code(latin1('caf+AOk-'), 'utf-7')).toBe('INVALID_ENCODING');
    expect(code(Buffer.from('ships'), 'cp949')).toBe('INVALID_ENCODING');
  });

  test('bytes that are not text are refused as such', () => {
    expect(code(Buffer.from('%PDF-1.7\nthree hundred ships'))).toBe('NOT_TEXT');
    expect(code(Buffer.from('PK\u0003\u0004 document'))).toBe('NOT_TEXT');
    expect(code(Uint8Array.from({ length: 1000 }, (_, at) => (at * 31) % 256))).toBe('NOT_TEXT');
  });
});
