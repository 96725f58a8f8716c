import type { TextWords } from '../../text/textWords.ts';
import { abbreviations } from './abbreviations.ts';
import { speech } from './speech.ts';

/** The words by which English text is cut. */
export const text: TextWords = {
  abbreviations,
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
