import { expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const inRoot = (await readdir('.')).filter((name) => name.endsWith('.md'));
const inDocs = (await readdir('docs', { recursive: true })).filter((name) => name.endsWith('.md'));
const documents = [...inRoot, ...inDocs.map((name) => join('docs', name)), 'samples/README.md'];

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .trim()
    .replaceAll(/\s/g, '-');

function isThere(link: string, from: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? from : join(dirname(from), path);
  if (!existsSync(file)) return false;
  if (anchor === undefined) return true;
  const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)];
  return headings.some(([, heading]) => anchorOf(heading!) === anchor);
}

test.each(documents)('the links of %s lead to files and headings', (document) => {
  const text = readFileSync(document, 'utf8');
  const links = [...text.matchAll(/\]\(((?!https?:)[^)\s]+)\)/g)].map(([, link]) => link!);
  expect(links.filter((link) => !isThere(link, document))).toEqual([]);
});

test.each(documents)('the files that %s names exist', (document) => {
  const text = readFileSync(document, 'utf8');
  const named = [...text.matchAll(/`((?:src|test|scripts|prisma|docs|\.github)\/[\w./-]+)`/g)].map(
    ([, path]) => path!,
  );
  const generated = named.filter((path) => path.startsWith('src/generated'));
  // A pattern of names is not a file.
  const patterns = named.filter((path) => /\/(?:NNNN-|a\/b\.)/.test(path));
  const left = named.filter((path) => !generated.includes(path) && !patterns.includes(path));
  expect(left.filter((path) => !existsSync(path))).toEqual([]);
});

test('each decision has a number, a status, a date and three parts', async () => {
  for (const name of await readdir('docs/decisions')) {
    const text = readFileSync(join('docs/decisions', name), 'utf8');
    expect(text).toMatch(new RegExp(`^# ${String(Number(name.slice(0, 4)))}\\. `));
    expect(text).toMatch(/\n- Status: (proposed|accepted|superseded by .+)\n- Date: \d{4}-\d\d-\d\d\n/);
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'Context',
      'Decision',
      'Consequences',
    ]);
  }
});
