import type { SpeechRules } from '../../../../src/reading/language/speechRules.ts';
import { speech as base } from '../../../../src/reading/languages/base/speech.ts';
import type { Agent } from '../../../../src/reading/speech/attribution/agent.ts';
import type { Reading, Run } from '../../../../src/reading/speech/statements/reading.ts';
import type { Item, SpeechUnit } from '../../../../src/reading/speech/statements/speechUnit.ts';

/** Forms of verbs of saying, with their infinitives. */
const VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    decir: 'dijo dijeron dice',
    afirmar: 'afirmó afirmaron',
    anunciar: 'anunció anunciaron',
    asegurar: 'aseguró aseguraron',
    informar: 'informó informaron',
    declarar: 'declaró declararon',
  }).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma] as const)),
);

const ARTICLES: ReadonlySet<string> = new Set(['el', 'la', 'los', 'las', 'un', 'una']);
const isStop = (item: Item | undefined): boolean => item !== undefined && /^[.!?…,;]$/u.test(item.text);

/** A run without the marks at its edges. */
function trimmed(items: readonly Item[], { from, to }: Run): Run {
  let [first, last] = [from, to];
  while (first < last && isStop(items[first])) first++;
  while (last > first && isStop(items[last - 1])) last--;
  return { from: first, to: last };
}

function reading(
  items: readonly Item[],
  parts: Record<'source' | 'cue' | 'content', Run>,
  rule: string,
): Reading {
  const { source, cue, content } = parts;
  const verb = items[cue.from]?.lower ?? '';
  return {
    source: trimmed(items, source),
    carried: false,
    cue,
    lemma: VERBS.get(verb) ?? verb,
    zoneEnd: Math.max(source.to, cue.to),
    content: [trimmed(items, content)],
    rule,
    beneath: false,
    negated: false,
    denied: false,
    planned: false,
    opensBlock: false,
  };
}

/** "La ministra dijo que …", "«…», dijo la ministra", "…, según la ministra". */
function readUnit({ items }: SpeechUnit): readonly Reading[] {
  const end = items.length;
  return items.flatMap((item, at): readonly Reading[] => {
    const behind = { from: at + 1, to: end };
    const before = { from: 0, to: at };
    const cue = { from: at, to: at + 1 };
    if (item.lower === 'según')
      return [reading(items, { source: behind, cue, content: before }, 'according.behind')];
    if (!VERBS.has(item.lower)) return [];
    if (items[at + 1]?.lower === 'que')
      return [reading(items, { source: before, cue, content: { from: at + 2, to: end } }, 'before.that')];
    const quoted = items.slice(0, at).some((other) => other.quoted !== null);
    return quoted ? [reading(items, { source: behind, cue, content: before }, 'tag.inverted')] : [];
  });
}

/** The capitalised words at the end of a source, else the source without its article. */
function agentOf(words: string): Agent {
  const all = words.split(/\s+/u);
  const name = all.slice(all.findLastIndex((word) => !/^\p{Lu}/u.test(word)) + 1);
  if (name.length > 0) return { name: name.join(' '), kind: 'UNKNOWN', anonymous: false };
  const bare = ARTICLES.has(all[0]?.toLowerCase() ?? '') ? all.slice(1) : all;
  return { name: bare.join(' '), kind: 'UNKNOWN', anonymous: false };
}

/** The grammar of saying in Spanish, as far as three forms of it go. */
export const speech: SpeechRules = {
  ...base,
  words: { ...base.words, tagVerbs: new Set(VERBS.values()) },
  readUnit,
  identifyAgent: ({ text }, { start, end }) => agentOf(text.slice(start, end)),
};
