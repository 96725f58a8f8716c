/** A sentence should have at most 25 words (docs/style.md). The check leaves a margin for names and short lists. */
const MAX_WORDS = 30;

/** Phrases that docs/style.md rules out. Single words are `flagWords` in cspell.json. */
const PHRASES = [
  {
    rule: 2,
    pattern: /^(What|Whatever|Where|Wherever|Who)\b[^?]*$/,
    advice: 'begin with the thing itself, not with a clause',
  },
  {
    rule: 2,
    pattern:
      /\bwhat (is|was|are|were|isn't|has|had|can|can't|could|does|did|must|it|they|he|she|we|comes?|came|goes|holds|held|follows)\b[^?]*$/,
    advice: 'name the thing instead of "what …"',
  },
  {
    rule: 3,
    pattern: /\bwhere (it|they|there|nothing|none|no|neither|both|one|somebody|nobody|all|any)\b[^?]*$/i,
    advice: 'write "if" or "when"; "where" is for places',
  },
  {
    rule: 3,
    pattern:
      /(?:[,;:(] ?|\b(?:only|and|or|but|except|even|also) )where \w+ (\w+ )?(is|are|was|were|has|have|had|can|can't)\b/i,
    advice: 'write "if" or "when"; "where" is for places',
  },
  {
    rule: 4,
    pattern: /(?<!\bthere )\b(is|are|was|were) no (?!longer\b|more\b|fewer\b|less\b|later\b|earlier\b)/i,
    advice: 'write "is not a …" or "there is no …"',
  },
  {
    rule: 6,
    pattern: /\bof (its|their|our|your|his|her|one's) own\b/i,
    advice: 'write "its own …", or leave it out',
  },
];

/** The faults of one sentence. */
export function* faultsOf(sentence) {
  for (const { rule, pattern, advice } of PHRASES) {
    const found = pattern.exec(sentence);
    if (found !== null) yield `rule ${rule}: "${shorten(found[0])}": ${advice}`;
  }
  const words = sentence.split(/\s+/).filter((word) => /\w/.test(word)).length;
  if (words > MAX_WORDS) yield `rule 7: ${words} words: "${shorten(sentence)}"`;
}

const shorten = (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
