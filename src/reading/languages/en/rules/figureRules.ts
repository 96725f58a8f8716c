import type { FigureRules } from '../../../language.ts';
import { findCounted } from './counted/findCounted.ts';
import { findParticipants } from './predicates/findParticipants.ts';
import { readAssertion } from './predicates/readAssertion.ts';
import { coordinatedTo, sharedPredicate } from './predicates/sharedPredicate.ts';
import { changeBefore } from './scopes/changeBefore.ts';
import { linkFigures } from './scopes/linkFigures.ts';
import { readScopes } from './scopes/readScopes.ts';

/** The grammar of English figures. */
export const figureRules: FigureRules = {
  changeBefore,
  findCounted,
  findPredicate: (tokens, amounts, index) => sharedPredicate(tokens, amounts, index),
  findParticipants: (tokens, amounts, index, predicate, text) =>
    findParticipants(
      tokens,
      amounts[index]?.from ?? 0,
      coordinatedTo(tokens, amounts, index),
      predicate,
      text,
    ),
  readScopes,
  linkFigures,
  readAssertion: (tokens, from, to, predicate) => readAssertion(tokens, from, to, predicate?.lemma ?? null),
};
