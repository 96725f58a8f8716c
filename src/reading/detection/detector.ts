/** Name and version of the detector of languages, its scores (`scoreLanguages.ts`) and the rules beside it included. */
export const DETECTOR = 'eld-2.1.0-xs/1';
