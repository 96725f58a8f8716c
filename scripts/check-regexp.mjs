// `npm run check:regexp`: fails if a regular expression of intake or reading is not linear, as recheck judges it. Judged
// are the literals and the patterns that modules make. Verdicts are kept by the text of the pattern in node_modules/.cache.
// A pattern that recheck can't judge in its time passes. These took most of the CPU time, so scripts/regexp/undecided.txt lists
// them, one hash a line. `--write` makes the list again: after an update of recheck, or if many are new.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import { BOUNDED } from './regexp/bounded.mjs';
import { findPatterns } from './regexp/findPatterns.mjs';

const isWriting = process.argv.includes('--write');
/** The time of one verdict; the clear cases take milliseconds. A pattern that is listed gets more, and is not judged again. */
const TIMEOUT_MS = isWriting ? 1_000 : 250;
/** Each unlisted pattern takes a quarter of a second. */
const MOST_FRESH = 20;
/** The gate is made for two cores. */
const AT_ONCE = 2;
const CACHE = 'node_modules/.cache/regexp.json';
const UNDECIDED = 'scripts/regexp/undecided.txt';
/** Enough digits of a hash to tell a few thousand patterns apart. */
const HASH_DIGITS = 16;

const hashOf = (key) => createHash('sha256').update(key).digest('hex').slice(0, HASH_DIGITS);

function readCache() {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8'));
  } catch {
    return {};
  }
}

const known = isWriting ? {} : readCache();
const undecided = new Set(isWriting ? [] : readFileSync(UNDECIDED, 'utf8').split('\n'));
const verdicts = {};
const patterns = await findPatterns();
const waiting = [...patterns];
const judgeRest = async () => {
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    const { key, source, flags } = one;
    verdicts[key] =
      known[key] ??
      (undecided.has(hashOf(key)) ? 'unknown' : undefined) ??
      (await check(source, flags, { timeout: TIMEOUT_MS }).then(({ status, complexity, attack }) =>
        status === 'vulnerable' ? `${complexity.summary}, as with ${attack.pattern}` : status,
      ));
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, judgeRest));
if (isWriting) {
  const hashes = Object.keys(verdicts)
    .filter((key) => verdicts[key] === 'unknown')
    .map(hashOf);
  writeFileSync(UNDECIDED, `${hashes.sort().join('\n')}\n`);
}
mkdirSync('node_modules/.cache', { recursive: true });
writeFileSync(CACHE, JSON.stringify(verdicts));

const isBounded = ({ place }) => BOUNDED.some(({ file }) => place.startsWith(file));
const found = patterns.filter((one) => !/^(?:safe|unknown)$/.test(verdicts[one.key]) && !isBounded(one));
for (const { key, place } of found) console.log(`${place} ${verdicts[key]}\n    ${key.slice(0, 200)}`);
const unknown = Object.values(verdicts).filter((verdict) => verdict === 'unknown').length;
const isFresh = (key) => verdicts[key] === 'unknown' && !undecided.has(hashOf(key));
const fresh = Object.keys(verdicts).filter(isFresh).length;
if (!isWriting && fresh > MOST_FRESH)
  console.log(
    `${String(fresh)} undecided patterns are not listed. List them: node --import tsx scripts/check-regexp.mjs --write`,
  );
console.log(
  found.length > 0
    ? `\n${String(found.length)} expressions are not linear. Bound their repeats, or use a loop.`
    : `${String(patterns.length)} expressions are linear or see little; recheck could not judge ${String(unknown)} of them.`,
);
// The checker's own process would keep this one alive.
process.exit(found.length > 0 ? 1 : 0);
