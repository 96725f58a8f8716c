import type { TextWords } from '../../text/textWords.ts';
import { abbreviations } from './abbreviations.ts';
import { calendar } from './calendar.ts';
import { designators } from './designators.ts';
import { speech } from './speech.ts';

/** The words by which English text is cut. */
export const text: TextWords = {
  abbreviations,
  digits: { group: ',', decimal: '.' },
  numberEnding: /(?:st|nd|rd|th|ST|ND|RD|TH|s)(?![\p{L}\p{N}])/uy,
  numberLabels: new Set([...designators.nouns, ...calendar.months.keys()]),
  numberPrefixes: new Set('minus plus sub mid pre post under over late early top non all to and'.split(' ')),
  notHosts: new Set('is it in at as to be my me so no by do us am an he we of on or if up'.split(' ')),
  clitics: {
    end: /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu,
    own: /['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iuy,
    lettered: /n['’]t/iuy,
  },
  sentenceOpeners: new Set(
    (
      'the a an this that these those it its he she they we you i his her their our my there here in on at by for from ' +
      'with after before since until while when where who what why how if but and or so yet as although though ' +
      'however meanwhile also some many most several about around more less nearly almost at both each every all no ' +
      'not another other others during following despite among between under over'
    ).split(' '),
  ),
  reportingVerbs: speech.forms.reporting,
};
