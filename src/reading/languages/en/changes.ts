/** Verbs of change, by lemma: what follows them is a change, or with "to" a new total, with "from" an old one. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  (
    'rise fall drop increase decrease grow climb jump decline slip slide surge soar plunge plummet shrink expand widen ' +
    'narrow slow raise lower cut reduce boost dip tumble sink gain advance rebound swell balloon skyrocket improve go ' +
    'revise correct upgrade downgrade hike trim slash bring edge inch creep ease accelerate dwindle mount spike shed ' +
    'rocket retreat recover adjust change move push extend shorten double triple spiral rally crash slump'
  ).split(' '),
);

/** Of these the ones whose bare object is what they act on, not by how much ("cut 300 jobs", "raised 2 million"). */
export const TRANSITIVE_CHANGES: ReadonlySet<string> = new Set(
  'cut raise gain bring push move shed lower reduce boost hike trim slash extend recover correct revise adjust change advance'.split(
    ' ',
  ),
);

/** Nouns of change: "an increase of 30". */
export const CHANGE_NOUNS: ReadonlySet<string> = new Set(
  'increase decrease rise fall drop decline jump gain reduction growth surge cut climb hike slump improvement dip'.split(
    ' ',
  ),
);

/** Words in front of a figure that make it a change: "up 19 cents". */
export const DIRECTIONS: ReadonlySet<string> = new Set(['up', 'down']);

/** Words that mark a figure as one that no longer stands. */
export const PREVIOUS_WORDS: ReadonlySet<string> = new Set(
  'earlier previously originally initially formerly previous initial'.split(' '),
);
