import type { GraphQLFormattedError } from 'graphql';
import type { LogRefusalCode } from '../log/logRefusal.ts';

/** How graphql-js says that a point is named twice, or not at all: in the document, or in its variables. */
const AMBIGUOUS_POINT =
  /OneOf Input Object "AsOf" must specify exactly one key|Exactly one key must be specified for OneOf type "AsOf"|Field "AsOf\.\w+" must be non-null/;
const CODE: LogRefusalCode = 'AMBIGUOUS_INPUT';

/** The same error; with code and remedy if `asOf` does not name exactly one point. */
export function explainAsOfError(error: GraphQLFormattedError): GraphQLFormattedError {
  if (!AMBIGUOUS_POINT.test(error.message)) return error;
  return {
    ...error,
    message: 'A point of the history is named in one way. Give exactly one of `position` and `time`.',
    extensions: { ...error.extensions, code: CODE },
  };
}
