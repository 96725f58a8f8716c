/** Whether a word is the name of a body, and without its capitals a pronoun. */
export const isAcronym = (word: string): boolean => word === 'WHO' || word === 'US' || word === 'TODAY';
