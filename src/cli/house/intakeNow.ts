import { makeIntake } from '../../intake/makeIntake.ts';
import { boilerplate } from '../../reading/languages/en/boilerplate.ts';

/** The intake of the house: pages in any language that it knows, by the clock of this machine. */
export const intakeNow = makeIntake([boilerplate], () => new Date());
