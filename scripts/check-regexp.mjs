// `npm run check:regexp`: fails if a regular expression of intake or reading is not linear, as recheck judges it. Judged
// are the literals and the patterns that modules make. Verdicts are kept by the text of the pattern in node_modules/.cache.
// A pattern that recheck cannot judge in its time passes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import { BOUNDED } from './regexp/bounded.mjs';
import { findPatterns } from './regexp/findPatterns.mjs';

/** The time of one verdict; the clear cases take milliseconds. */
const TIMEOUT_MS = 250;
/** The gate is made for two cores. */
const AT_ONCE = 2;
const CACHE = 'node_modules/.cache/regexp.json';

function readCache() {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8'));
  } catch {
    return {};
  }
}

const known = readCache();
const verdicts = {};
const patterns = await findPatterns();
const waiting = [...patterns];
const judgeRest = async () => {
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    const { key, source, flags } = one;
    verdicts[key] =
      known[key] ??
      (await check(source, flags, { timeout: TIMEOUT_MS }).then(({ status, complexity, attack }) =>
        status === 'vulnerable' ? `${complexity.summary}, as with ${attack.pattern}` : status,
      ));
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, judgeRest));
mkdirSync('node_modules/.cache', { recursive: true });
writeFileSync(CACHE, JSON.stringify(verdicts));

const isBounded = ({ place }) => BOUNDED.some(({ file }) => place.startsWith(file));
const found = patterns.filter((one) => !/^(?:safe|unknown)$/.test(verdicts[one.key]) && !isBounded(one));
for (const { key, place } of found) console.log(`${place} ${verdicts[key]}\n    ${key.slice(0, 200)}`);
const unknown = Object.values(verdicts).filter((verdict) => verdict === 'unknown').length;
console.log(
  found.length > 0
    ? `\n${String(found.length)} expressions are not linear. Bound their repeats, or use a loop.`
    : `${String(patterns.length)} expressions are linear or see little; recheck could not judge ${String(unknown)} of them.`,
);
// The checker's own process would keep this one alive.
process.exit(found.length > 0 ? 1 : 0);
