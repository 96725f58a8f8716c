import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { RequestContext } from '../requestContext.ts';
import { badUserInput } from '../errors/badUserInput.ts';
import { findUnstorable } from './findUnstorable.ts';
import { MAX_ALIASES, MAX_COST, MAX_DEPTH } from './queryLimits.ts';
import { weighQuery } from './weighQuery.ts';

/** Refuses, before anything is read, what asks for too much or holds strings that can't be stored. */
export const limitsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (!operation) return Promise.resolve();
        if (!schema.getRootType(operation.operation)) {
          // graphql-js finds this when it executes, which would be a fault of ours.
          throw badUserInput(`There is no ${operation.operation} here. Send a query or a mutation.`);
        }
        const unstorable = findUnstorable(document, request.variables);
        if (unstorable !== null) {
          throw badUserInput(
            `A string in \`${unstorable}\` has NUL or half a surrogate pair in it. Send valid Unicode.`,
          );
        }
        const { coerced = {} } = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
        );
        const { depth, aliases, cost } = weighQuery(schema, document, operation, coerced);
        refuseAbove('depth', depth, MAX_DEPTH, 'Ask for less nested fields.');
        refuseAbove('aliases', aliases, MAX_ALIASES, 'Ask in several requests.');
        refuseAbove('cost', cost, MAX_COST, 'Ask for smaller pages or fewer nested lists.');
        return Promise.resolve();
      },
    }),
};

function refuseAbove(name: 'depth' | 'aliases' | 'cost', asked: number, limit: number, remedy: string): void {
  if (asked <= limit) return;
  throw new GraphQLError(
    `The query's ${name} is ${String(asked)}; the limit is ${String(limit)}. ${remedy}`,
    {
      extensions: { code: 'QUERY_TOO_LARGE', [name]: { asked, limit }, http: { status: 400 } },
    },
  );
}
