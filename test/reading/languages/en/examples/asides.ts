import type { Example } from '../../examples.ts';

/** Numbers that describe, rank or order, each beside one that counts. */
export const asides: readonly Example[] = [
  // Families and ages.
  ['The father of three was asleep.', []],
  ['A mum of two has lost her keys.', []],
  ['A mechanic of 43 was found in the pit.', []],
  ['A convoy of 43 was found in the pit.', ['“43” = 43 find']],
  ['(Corrects the age of the second victim to 71, not 17.)', []],
  ['Most of them are under 30.', []],
  ['The arrests are under 30.', ['“under 30” = LESS_THAN 30 arrest arrest']],
  // Names and ranks.
  ['Tram line 7 ends at the mill.', []],
  ['The road is shut between kilometres 4 and 9.', []],
  ['The embassy opened a helpline, 700 55120, for families.', []],
  ['Marsh Foods, the number two, raised its price.', []],
  [
    'The dose was 71% effective (95% confidence interval 66 to 75).',
    ['“71%” = 71 percent dose', '“66 to 75” = RANGE 66..75'],
  ],
  // Records and times since.
  ['It is the steepest one-day fall since May.', []],
  ['Three weeks into the blockade, bread is short.', []],
  ['They held out for three weeks.', ['“three weeks” = 3 week hold']],
  // Numbers of numbers, and of sentences.
  ['In a note of two sentences the mayor resigned.', []],
  ['There are two or three explanations for it.', []],
  ['He gave us one number on Friday and another on Monday.', []],
  ['“Three is not eight,” she said.', ['QUOTE “Three is not eight,”']],
  ['They want a four in front of it.', []],
  ['They may argue for a hundred years.', []],
  // Persons who tell.
  ['The lamps went out, according to two who sat there.', ['STATEMENT “The lamps went out” by two']],
  ['“We had no warning,” said one superintendent.', ['QUOTE “We had no warning,” by superintendent']],
  ['She was the one holding the ladder.', []],
  ['The gate at one end was locked.', []],
  ['One gate was locked.', ['“One gate” = 1 gate lock']],
];
