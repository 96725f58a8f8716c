import { describe, expect, test } from '@jest/globals';

import { canonicalUrl, MAX_URL_LENGTH } from '../../../src/intake/metadata/canonicalUrl.ts';

describe('canonicalUrl', () => {
  test.each([
    ['HTTPS://News.Example:443/A/b?id=7#part', 'https://news.example/A/b?id=7'],
    ['http://news.example./a', 'http://news.example/a'],
    ['https://news.example/a?utm_source=x&id=7&fbclid=y&q=%20z', 'https://news.example/a?id=7&q=%20z'],
    ['https://news.example/a?utm_medium=rss', 'https://news.example/a'],
    ['https://8.8.8.8/a', 'https://8.8.8.8/a'],
    [' https://zeitung.example/straße ', 'https://zeitung.example/stra%C3%9Fe'],
  ])('%s', (given, canonical) => {
    expect(canonicalUrl(given)).toEqual({ ok: true, value: canonical });
    expect(canonicalUrl(canonical)).toEqual({ ok: true, value: canonical });
  });

  test.each([
    ['javascript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['file:///etc/passwd'],
    ['data:text/html,x'],
    ['ftp://news.example/a'],
    ['news.example/a'],
    ['//news.example/a'],
    ['http://localhost/a'],
    ['http://LOCALHOST./a'],
    ['http://printer.local/a'],
    ['http://wiki/a'],
    ['http://127.0.0.1/a'],
    ['http://127.1/a'],
    ['http://2130706433/a'],
    ['http://0x7f.1/a'],
    ['http://0/a'],
    ['http://10.1.2.3/a'],
    ['http://172.20.0.1/a'],
    ['http://192.168.1.1/a'],
    ['http://169.254.169.254/latest/meta-data'],
    ['http://[::1]/a'],
    ['http://[::ffff:127.0.0.1]/a'],
    ['http://[::ffff:10.0.0.1]/a'],
    ['http://[fe80::1]/a'],
    ['http://[fd00::1]/a'],
    ['http://user:secret@news.example/a'],
    ['https://news.example/' + 'a'.repeat(MAX_URL_LENGTH)],
    ['https://news.example/' + 'é'.repeat(MAX_URL_LENGTH / 2)],
    [''],
  ])('refused: %s', (given) => {
    expect(canonicalUrl(given)).toMatchObject({ ok: false, error: { code: 'INVALID_URL', field: 'url' } });
  });
});
