// Checks prose: its spelling and forbidden words (cspell.json), and the phrases that docs/style.md rules out.
// Usage: node scripts/check-prose.mjs [PATH...], default the rooms of scripts/prose/rooms.mjs.
import { readFile } from 'node:fs/promises';
import { spellCheckDocument } from 'cspell-lib';
import { extractProse } from './prose/extractProse.mjs';
import { listFiles } from './prose/listFiles.mjs';
import { ROOMS } from './prose/rooms.mjs';
import { faultsOf } from './prose/rules.mjs';

const given = process.argv.slice(2);

/** A sentence ends at a mark that a space and a capital, a digit or a quote follow. */
const sentencesOf = (text) => text.split(/(?<=[.!?]["')]?)\s+(?=["'(]?[A-Z0-9`])/);

async function misspellings(blocks) {
  // One document, one block a line, so that each fault knows its block.
  const text = blocks.map((block) => block.text.replaceAll('\n', ' ')).join('\n');
  const { issues, errors } = await spellCheckDocument(
    { uri: 'prose.txt', text, languageId: 'plaintext' },
    { configFile: 'cspell.json', generateSuggestions: false, noConfigSearch: true },
    {},
  );
  if (errors?.length > 0) throw errors[0];
  return issues.map(({ text: word, line, isFlagged, suggestionsEx }) => {
    const index = line.offset === 0 ? 0 : text.slice(0, line.offset).split('\n').length - 1;
    const instead = suggestionsEx?.map((one) => one.word).join(', ') ?? '';
    const says = isFlagged
      ? `forbidden word "${word}"${instead === '' ? '' : `, instead: ${instead}`}`
      : `unknown word "${word}": correct it, or add it to cspell-words.txt`;
    return { line: blocks[index].line, says };
  });
}

const files = await listFiles(given.length > 0 ? given : ROOMS);
let count = 0;
for (const file of files) {
  const text = await readFile(file, 'utf8');
  const blocks = extractProse(file, text);
  if (blocks.length === 0) continue;
  const faults = blocks.flatMap((block) =>
    sentencesOf(block.text).flatMap((sentence) =>
      [...faultsOf(sentence)].map((says) => ({ line: block.line, says })),
    ),
  );
  faults.push(...(await misspellings(blocks)));
  faults.sort((a, b) => a.line - b.line);
  for (const { line, says } of faults) console.error(`${file}:${line}: ${says}`);
  count += faults.length;
}
if (count > 0) {
  console.error(`${count} faults of prose. The rules are in docs/style.md.`);
  process.exitCode = 1;
} else {
  console.log(`The prose of ${files.length} files keeps the rules.`);
}
