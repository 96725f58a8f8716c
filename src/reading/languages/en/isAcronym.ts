/** Whether a word is the name of a body that without its capitals would be a pronoun. */
export const isAcronym = (word: string): boolean => word === 'WHO' || word === 'US';
