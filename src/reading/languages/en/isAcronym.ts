/** Whether a word is the name of a body, or ends one ("USA TODAY"), and without its capitals a plain word. */
export const isAcronym = (word: string): boolean => word === 'WHO' || word === 'US' || word === 'TODAY';
