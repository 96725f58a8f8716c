/**
 * Abbreviations whose full stop belongs to the word. Data, not rules: `tokenize` keeps the stop in the token and
 * `cutSentences` decides from the class whether a sentence may end there.
 */

/** Stand in front of what they belong to, so a sentence never ends at them. */
export const OPENING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr st mt ft gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig rear vice hon ' +
    'pres gov sen rep reps sens del amb sec min supt insp messrs mme mlle vs v fig figs ref approx est ca dept ' +
    'univ pp vol art arts ch eq'
  ).split(' '),
);

/** A sentence may end at them, or not: the next word decides. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'inc corp co cos ltd llc plc bros jr esq etc al jan feb mar apr jun jul aug sep sept oct nov dec tues wed thurs ' +
    'ave blvd rd sq yr yrs hr hrs lb lbs oz in. est'
  ).split(' '),
);

/** Abbreviations only before a number ("No. 10", "p. 4"); elsewhere they are words that end a sentence. */
export const NUMBERING_ABBREVIATIONS: ReadonlySet<string> = new Set(['no', 'nos', 'p', 'para', 'sect']);

/**
 * Words that begin a sentence far more often than they continue a name: after "U.S." or "Inc." they tell that the
 * full stop also ended the sentence.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we you i his her their our my there here in on at by for from ' +
    'with after before since until while when where who what why how if but and or so yet as although though ' +
    'however meanwhile also some many most several about around more less nearly almost at both each every all no ' +
    'not another other others during following despite among between under over'
  ).split(' '),
);
