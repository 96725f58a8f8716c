import type { Abbreviations } from '../../text/textWords.ts';
import { MONTH_SHORTS } from './calendar.ts';

/** Abbreviations whose full stop belongs to the word. */
export const abbreviations: Abbreviations = {
  opening: new Set(
    (
      'mr mrs ms mx dr prof rev fr sr st mt ft gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig rear vice hon ' +
      'pres gov sen rep reps sens del amb sec min supt insp messrs mme mlle vs v fig figs ref approx est ca dept ' +
      'univ pp vol art arts ch eq'
    ).split(' '),
  ),
  closing: new Set(
    (
      `inc corp co cos ltd llc plc bros jr esq etc al ${MONTH_SHORTS.join(' ')} tues wed thurs ` +
      'ave blvd rd sq yr yrs hr hrs lb lbs oz in. est'
    ).split(' '),
  ),
  anyCase: new Set(['vs', 'approx', 'etc', 'al']),
  numbering: new Set(['no', 'nos', 'p', 'para', 'sect']),
};
