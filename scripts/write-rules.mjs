// Writes docs/rules.md from the lists of the reader; with --check it only compares and fails if they differ.
// Run with `node --import tsx`, because the lists are TypeScript.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { commonRejections } from '../src/reading/figures/rejections/rejectionReason.ts';
import { english } from '../src/reading/languages/en/index.ts';
import { readingRules } from '../src/reading/readingRules.ts';

const PAGE = 'docs/rules.md';

const row = ({ name, says }) => `| \`${name}\` | ${says} |`;

const table = (rules) => ['| Rule | Meaning |', '| --- | --- |', ...rules.map(row)].join('\n');

const starting = (prefix) => readingRules.filter(({ name }) => name.startsWith(prefix));
const others = readingRules.filter(({ name }) => !/^(?:figure|quote|statement)\./.test(name));

const text = `# Rules of reading

<!-- Written by \`npm run generate\` from src/reading. Change the lists there. -->

A claim stores the name of the rule that read it: \`reading.rule\` in GraphQL, and the line below each claim in
\`consilience read --explain\`.

## Figures

${table(starting('figure.'))}

## Quotes

${table(starting('quote.'))}

## Statements

${table(starting('statement.'))}

## Other sources of claims

${table(others)}

## Numbers that are not figures

The reader passes over a number if one of these rules applies. The first table holds for every language.

${table(commonRejections)}

English adds:

${table(english.figures.rejections)}
`;

const formatted = await format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
if (!process.argv.includes('--check')) writeFileSync(PAGE, formatted);
else if (readFileSync(PAGE, 'utf8') !== formatted) {
  console.error(`${PAGE} differs from the rules of the reader: run npm run generate`);
  process.exitCode = 1;
}
