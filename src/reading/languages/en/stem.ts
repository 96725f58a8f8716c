/** The shortest stem an ending is cut from: "bed" and "king" keep theirs. */
const MIN_STEM = 4;

/** A rough stem, without plural and participle endings, so that "missiles", "damaged" and "damage" meet. */
export function stem(word: string): string {
  if (word.length < MIN_STEM || /(?:ss|us|is)$/u.test(word)) return word;
  const singular = word.replace(/ies$/u, 'y').replace(/(?:(?<=ch|sh|ss|x)es|s)$/u, '');
  const bare = singular.replace(/(?:ied)$/u, 'y').replace(/(?:ing|ed|e)$/u, '');
  if (bare.length < MIN_STEM) return singular;
  return /([^lsz])\1$/u.test(bare) ? bare.slice(0, -1) : bare;
}
