/** Verbs that happen to people where nothing else is named ("injured five"). */
export const HARM_VERBS =
  /^(?:kill|injure|wound|shoot|hurt|arrest|detain|abduct|hospitalise|hospitalize|rescue|evacuate|displace|murder|behead)$/;

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
  ['shot', 'shoot'],
]);

/** The lemma of a harming verb that the tagger takes for a noun, at token `i`; else `null`. */
export const mistakenHarmVerb = (lower: string): string | null => HARMINGS.get(lower) ?? null;

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

/** The lemma of a verb that the tagger takes for a noun or an adjective in front of what it happens to; else `null`. */
export const mistakenVerb = (lower: string): string | null =>
  mistakenHarmVerb(lower) ?? DAMAGINGS.get(lower) ?? null;
