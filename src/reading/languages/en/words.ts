/** The words of a list that white space separates. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
