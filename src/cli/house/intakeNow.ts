import { makeIntake } from '../../intake/makeIntake.ts';
import { pageLanguages } from '../../reading/languages/pageLanguages.ts';

/** The intake of the house: pages in the shipped languages, by the clock of this machine. */
export const intakeNow = makeIntake(pageLanguages, () => new Date());
