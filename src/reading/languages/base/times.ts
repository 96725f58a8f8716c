import type { TimeRules } from '../../language/timeRules.ts';

/** Times in a language without grammar: one clause, in which every time tells when something happened. */
export const times: TimeRules = {
  cutClauses: (tokens) => ({ clauses: [{ kind: 'MAIN', parent: null }], of: tokens.map(() => 0) }),
  soFarAt: () => null,
  relativeTimeAt: () => null,
  verbOfTime: () => null,
  timeRole: () => 'EVENT',
  isFutureOriented: () => false,
  takesUpEvent: () => false,
  tellsEvent: () => false,
  opensEvent: () => false,
  outcomes: new Set(),
  isVerbOfNoun: () => false,
  when: new Set(),
  oldFigureLeads: new Set(),
  coordinators: new Set(),
};
