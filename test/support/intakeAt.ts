import { makeIntake } from '../../src/intake/makeIntake.ts';
import type { DirectIntake } from '../../src/intake/makeIntake.ts';
import { boilerplate } from '../../src/reading/languages/en/boilerplate.ts';

/** The intake of English pages with a clock of the test. */
export const intakeAt = (now: () => Date): DirectIntake => makeIntake([boilerplate], now);
