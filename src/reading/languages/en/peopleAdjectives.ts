/** Adjectives and participles used for people ("500 dead, 42 wounded", "the displaced"). */
export const peopleAdjectives: ReadonlySet<string> = new Set(
  'dead deceased wounded injured missing displaced homeless unemployed hurt infected sick detained'.split(
    ' ',
  ),
);
