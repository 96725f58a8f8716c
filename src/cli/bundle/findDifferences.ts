import { canonicalJson } from '../../log/entries/canonicalJson.ts';
import type { JsonValue } from '../../log/entries/canonicalJson.ts';

/** Longer values are cut in a sentence: their beginning is enough to find them. */
const MAX_SHOWN = 120;

/** The members in which two agreements differ, each as a sentence. */
export function findDifferences(inFile: object, computed: object | null): readonly string[] {
  if (computed === null) return ['the records of the file leave no claim that counts.'];
  const [told, found] = [plain(inFile), plain(computed)];
  return [...new Set([...Object.keys(told), ...Object.keys(found)])].flatMap((name) => {
    const [one, other] = [told[name], found[name]].map((value) =>
      value === undefined ? 'missing' : canonicalJson(value),
    );
    return one === other ? [] : [`${name} is ${shown(one)} in the file, and ${shown(other)} by the records.`];
  });
}

/** As JSON writes it: the file has nothing else. */
const plain = (value: object): Readonly<Record<string, JsonValue>> =>
  JSON.parse(JSON.stringify(value)) as Readonly<Record<string, JsonValue>>;

const shown = (json = ''): string => (json.length <= MAX_SHOWN ? json : `${json.slice(0, MAX_SHOWN)}…`);
