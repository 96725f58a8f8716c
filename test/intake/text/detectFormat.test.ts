import { describe, expect, test } from '@jest/globals';

import { expectLinear } from '../../support/expectLinear.ts';
import { detectFormat } from '../../../src/intake/text/detectFormat.ts';

describe('detectFormat', () => {
  test.each([
    ['<!DOCTYPE html><html>', 'html'],
    ['\n<?xml version="1.0"?>\n<!-- a -->\n<html>', 'html'],
    ['<p>The quay opened.</p>', 'html'],
    ['# Quay opens\n\nThe quay opened.', 'markdown'],
    ['The [quay](https://a.example) was **opened** on Friday.', 'markdown'],
    ['The quay opened.\n\n# 1 in the list', 'text'],
    ['The quay < the pier, they said, and 3 * 4 * 5 ships.', 'text'],
    ['', 'text'],
    ['The **40** ships\n\n[1]: https://a.example', 'markdown'],
    ['Quay | Ships\n--- | ---\nNorth | **12**', 'markdown'],
    ['The ships came.\n\n---\n\nThey left, the [port] said.', 'text'],
  ])('%j', (text, format) => {
    expect(detectFormat(text)).toBe(format);
  });

  test.each(['<!---->\t', '\t', '<!--', '---\n', '[a](', '**a', '-|', '\n'])(
    '%j without end takes linear time',
    (unit) => {
      expectLinear((units) => void detectFormat(unit.repeat(units)), 20_000);
    },
  );
});
