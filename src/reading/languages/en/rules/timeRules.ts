import type { TimeRules } from '../../../language/timeRules.ts';
import { cutClauses } from './times/cutClauses.ts';
import { isFutureOriented } from './times/isFutureOriented.ts';
import { relativeTimeAt } from './times/relativeTimeAt.ts';
import { isVerbOfNoun } from './times/isVerbOfNoun.ts';
import { soFarAt } from './times/soFarAt.ts';
import { opensEvent, outcomes, tellsEvent } from './times/suddenEvent.ts';
import { takesUpEvent } from './times/takesUpEvent.ts';
import { timeRole, verbOfTime } from './times/timeRole.ts';

/** The grammar of English times. */
export const timeRules: TimeRules = {
  cutClauses,
  soFarAt,
  relativeTimeAt,
  verbOfTime,
  timeRole,
  isFutureOriented,
  takesUpEvent,
  tellsEvent,
  opensEvent,
  outcomes,
  isVerbOfNoun,
  when: new Set(['when']),
  oldFigureLeads: new Set(['from', 'than', 'with', 'against', 'versus']),
  coordinators: new Set(['and', 'or', 'but', ',']),
};
