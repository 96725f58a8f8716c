import { numerals } from './numerals.ts';
import { units } from './units.ts';
import { happenings } from './happenings.ts';
import { hedges } from './hedges.ts';
import { ranges } from './ranges.ts';
import { scopes } from './scopes.ts';
import { assertions } from './assertions.ts';
import { asides } from './asides.ts';
import { rejections } from './rejections.ts';
import { corrections } from './corrections.ts';
import { goingOn } from './goingOn.ts';
import { measures } from './measures.ts';
import { narrators } from './narrators.ts';
import { occasions } from './occasions.ts';
import { sources } from './sources.ts';
import { speakers } from './speakers.ts';
import { speech } from './speech.ts';
import { statements } from './statements.ts';
import { ties } from './ties.ts';
import { times } from './times.ts';

/** The examples by their subject. */
export const englishExamples = {
  numerals,
  units,
  happenings,
  hedges,
  ranges,
  scopes,
  assertions,
  corrections,
  rejections,
  asides,
  sources,
  speakers,
  occasions,
  measures,
  narrators,
  goingOn,
  speech,
  statements,
  ties,
  times,
};
