import type { Example } from '../../examples.ts';

/** Statements that the narrator makes on the article's own account. */
export const statements: readonly Example[] = [
  [
    'The council of Mell cancelled the autumn fair.',
    ['STATEMENT “The council of Mell cancelled the autumn fair”'],
  ],
  [
    'President Mara Holt is set to visit Dorn.',
    ['STATEMENT “President Mara Holt is set to visit Dorn” PLANNED'],
  ],
  ['Ada Quill remembers the harbour of Dorn.', []],
];
