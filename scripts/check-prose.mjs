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

/** The misspellings of all files, as one document with a block a line: the speller reads its settings once for each document. */
async function misspellings(places) {
  const lines = places.map(({ text }) => text.replaceAll('\n', ' '));
  const { issues, errors } = await spellCheckDocument(
    { uri: 'prose.txt', text: lines.join('\n'), languageId: 'plaintext' },
    { configFile: 'cspell.json', generateSuggestions: false, noConfigSearch: true },
    {},
  );
  if (errors?.length > 0) throw errors[0];
  const blockAt = blockFinder(lines);
  return issues.map(({ text: word, line, isFlagged, suggestionsEx }) => {
    const instead = suggestionsEx?.map((one) => one.word).join(', ') ?? '';
    const says = isFlagged
      ? `forbidden word "${word}"${instead === '' ? '' : `, instead: ${instead}`}`
      : `unknown word "${word}": correct it, or add it to cspell-words.txt`;
    const { file, line: at } = places[blockAt(line.offset)];
    return { file, line: at, says };
  });
}

/** Finds the index of a block by an offset in the joined lines. */
function blockFinder(lines) {
  const indexes = new Map();
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    indexes.set(offset, index);
    offset += line.length + 1;
  }
  return (start) => indexes.get(start);
}

const files = await listFiles(given.length > 0 ? given : ROOMS);
const places = [];
for (const file of files)
  for (const block of extractProse(file, await readFile(file, 'utf8'))) places.push({ file, ...block });
const faults = places.flatMap(({ file, line, text }) =>
  sentencesOf(text).flatMap((sentence) => [...faultsOf(sentence)].map((says) => ({ file, line, says }))),
);
faults.push(...(await misspellings(places)));
faults.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
for (const { file, line, says } of faults) console.error(`${file}:${line}: ${says}`);
if (faults.length > 0) {
  console.error(`${faults.length} faults of prose. The rules are in docs/style.md.`);
  process.exitCode = 1;
} else {
  console.log(`The prose of ${files.length} files keeps the rules.`);
}
