/** Verbs that happen to people if no other thing is named ("injured five"). */
const VERBS =
  /^(?:kill|injure|wound|shoot|hurt|arrest|detain|abduct|hospitalise|hospitalize|rescue|evacuate|displace|murder|behead|trap|drown|strand)$/;

/** Forms that the tagger takes for nouns in front of a number ("killing three and wounding 16", "shot down 40"). */
const HARMINGS: ReadonlyMap<string, string> = new Map([
  ['killing', 'kill'],
  ['injuring', 'injure'],
  ['wounding', 'wound'],
  ['hurting', 'hurt'],
  ['arresting', 'arrest'],
  ['detaining', 'detain'],
  ['displacing', 'displace'],
  ['rescuing', 'rescue'],
  ['traps', 'trap'],
  ['strands', 'strand'],
  ['shot', 'shoot'],
]);

/** The same for what happens to things ("and damaging several villages"). */
const DAMAGINGS: ReadonlyMap<string, string> = new Map([
  ['affecting', 'affect'],
  ['burning', 'burn'],
  ['damaging', 'damage'],
  ['destroying', 'destroy'],
  ['flooding', 'flood'],
  ['leveling', 'level'],
  ['levelling', 'level'],
  ['sinking', 'sink'],
  ['stranding', 'strand'],
  ['trapping', 'trap'],
  ['wrecking', 'wreck'],
]);

/** Participles that the tagger takes for nouns behind a plural ("the number of bridges hit"). */
const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['hit', 'hit'],
  ['shot', 'shoot'],
  ['cut', 'cut'],
]);

/** Verbs that harm people or damage things. */
export const harmVerbs = {
  /** Whether the lemma is of a verb that harms people. */
  has: (lemma: string): boolean => VERBS.test(lemma),
  /** The lemma of a harming verb whose form the tagger takes for a noun; else `null`. */
  mistakenForNoun: (lower: string): string | null => HARMINGS.get(lower) ?? null,
  /** The same, with verbs of damage to things. */
  mistaken: (lower: string): string | null => HARMINGS.get(lower) ?? DAMAGINGS.get(lower) ?? null,
  /** The lemma of a participle that the tagger takes for a noun behind a plural; else `null`. */
  participleTakenForNoun: (lower: string): string | null => PARTICIPLES.get(lower) ?? null,
};
