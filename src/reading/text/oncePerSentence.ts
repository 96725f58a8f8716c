import type { Tokens } from '../language.ts';

/** A property of a sentence, found once and kept while its tokens are: rules ask for it at each of its numbers. */
export function oncePerSentence<T>(find: (tokens: Tokens) => T): (tokens: Tokens) => T {
  const found = new WeakMap<Tokens, { readonly value: T }>();
  return (tokens) => {
    const known = found.get(tokens) ?? { value: find(tokens) };
    found.set(tokens, known);
    return known.value;
  };
}
