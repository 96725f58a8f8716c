import { GraphQLError } from 'graphql';

/** A request that can't be answered: HTTP 400, with a remedy in the message. */
export function badUserInput(
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 }, ...extensions },
  });
}
