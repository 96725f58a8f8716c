/** Words of change in English. */
export const changes = {
  /** By lemma: a figure behind them is a change, or with "to" a new total, with "from" an old one. */
  verbs: new Set(
    (
      'rise fall drop increase decrease grow climb jump decline slip slide surge soar plunge plummet shrink expand widen ' +
      'narrow slow raise lower cut reduce boost dip tumble sink gain advance rebound swell balloon skyrocket improve go ' +
      'revise correct upgrade downgrade hike trim slash bring edge inch creep ease accelerate dwindle mount spike shed ' +
      'rocket retreat recover adjust change move push extend shorten double triple spiral rally crash slump'
    ).split(' '),
  ),
  /**
   * Of these the ones whose bare object is the thing that changes, not the amount of change ("cut 300 jobs", "raised 2
   * million").
   */
  transitive: new Set(
    'cut raise gain bring push move shed lower reduce boost hike trim slash extend recover correct revise adjust change advance'.split(
      ' ',
    ),
  ),
  /** "an increase of 30". */
  nouns: new Set(
    'increase decrease rise fall drop decline jump gain reduction growth surge cut climb hike slump improvement dip'.split(
      ' ',
    ),
  ),
  /** In front of a figure they make it a change: "up 19 cents". */
  directions: new Set(['up', 'down']),
  /** They mark a figure that no longer holds. */
  previous: new Set('earlier previously originally initially formerly previous initial'.split(' ')),
} as const;
