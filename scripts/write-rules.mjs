// Writes docs/rules.md and docs/features.md from the lists in src; with --check it only compares and fails if they differ.
// Run with `node --import tsx`, because the lists are TypeScript.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import { FEATURE_FAMILIES } from '../src/matching/features/featureList.ts';
import { HARD_MISMATCHES } from '../src/matching/features/hardMismatch.ts';
import {
  ANSWERS_FROM,
  BASE,
  EVENT_BASE,
  EVENT_CONTEXT,
  EVENT_SLOT,
  SUGGESTED_FROM,
} from '../src/matching/features/matchPolicy.ts';
import { commonRejections } from '../src/reading/figures/rejections/rejectionReason.ts';
import { english } from '../src/reading/languages/en/index.ts';
import { readingRules } from '../src/reading/readingRules.ts';

const FORMAT = JSON.parse(readFileSync('.oxfmtrc.json', 'utf8'));

const row = ({ name, says }) => `| \`${name}\` | ${says} |`;

const table = (rules) => ['| Rule | Meaning |', '| --- | --- |', ...rules.map(row)].join('\n');

const starting = (prefix) => readingRules.filter(({ name }) => name.startsWith(prefix));
const others = readingRules.filter(({ name }) => !/^(?:figure|quote|statement)\./.test(name));

const rules = `# Rules of reading

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

const KINDS = ['FIGURE', 'QUOTE', 'STATEMENT'];
const weightRow = ([name, { weight, says }]) =>
  `| \`${name}\` | ${KINDS.map((kind) => weight[kind] ?? '').join(' | ')} | ${says} |`;
const mismatchRow = ({ dimension, kinds, says }) =>
  `| \`${dimension}\` | ${KINDS.every((kind) => kinds.includes(kind)) ? 'all' : kinds.join(', ')} | ${says} |`;
const family = ({ name, features }) => `## ${name}

| Feature | ${KINDS.join(' | ')} | Meaning |
| --- | --: | --: | --: | --- |
${Object.entries(features).map(weightRow).join('\n')}
`;

const features = `# Features of matching

<!-- Written by \`npm run generate\` from src/matching/features. Change the list there. -->

The score of two claims is a sum of log-odds. It begins with ${KINDS.map((kind) => `${BASE[kind]} (${kind})`).join(', ')}. Each
comparison below adds at most one of its features: weight × strength, and the strength is 1 if the table says nothing else.
An empty cell adds nothing. The logistic function maps the sum to the score. From ${ANSWERS_FROM} on, the claim answers the
question; from ${SUGGESTED_FROM} on, a curator gets a suggestion.

An answer stores its features with their contributions: \`features\` of an answer in GraphQL. The feature \`conversion\` has no
weight: it says that the article states the same amount in another unit.

Between two figures of one event the sum begins with ${EVENT_BASE}, and the topic of the articles counts ${EVENT_CONTEXT} of its weight. If
they give the same number, another scope or modality adds ${EVENT_SLOT} (\`slot.scope\`, \`slot.modality\`) instead of ruling them out.

## Hard mismatches

Each of these differences rules one question out, whatever the score. The first that applies is the reason.

| Dimension | Kinds | Meaning |
| --- | --- | --- |
${HARD_MISMATCHES.map(mismatchRow).join('\n')}

${FEATURE_FAMILIES.map(family).join('\n')}`;

for (const [page, text] of [
  ['docs/rules.md', rules],
  ['docs/features.md', features],
]) {
  const { code: formatted } = await format(page, text, FORMAT);
  if (!process.argv.includes('--check')) writeFileSync(page, formatted);
  else if (readFileSync(page, 'utf8') !== formatted) {
    console.error(`${page} differs from the lists in src: run npm run generate`);
    process.exitCode = 1;
  }
}
