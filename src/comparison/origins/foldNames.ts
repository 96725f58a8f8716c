/**
 * Maps each shorter form of a name to the longest that has all its words ("minister" to "minister clark"). Of
 * several longest ones it takes the first by alphabet: a form that fits two speakers is never a third one.
 * Names are word lists joined by spaces.
 */
export function foldNames(names: Iterable<string>): ReadonlyMap<string, string> {
  const entries = [...new Set(names)].map((name) => ({ name, tokens: name.split(' ') }));
  entries.sort((a, b) => b.tokens.length - a.tokens.length || (a.name < b.name ? -1 : 1));
  const longerWith = new Map<string, { name: string; words: ReadonlySet<string> }[]>();
  const folded = new Map<string, string>();
  for (const { name, tokens } of entries) {
    const candidates = longerWith.get(tokens[0] ?? '') ?? [];
    const whole = candidates.find(({ words }) => tokens.every((token) => words.has(token)));
    folded.set(name, whole?.name ?? name);
    if (whole !== undefined) continue;
    const entry = { name, words: new Set(tokens) };
    for (const token of tokens) {
      const longer = longerWith.get(token);
      if (longer === undefined) longerWith.set(token, [entry]);
      else longer.push(entry);
    }
  }
  return folded;
}
