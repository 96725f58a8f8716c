import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { RequestContext } from './requestContext.ts';
import { formatError } from './errors/formatError.ts';
import { limitsPlugin } from './limits/limitsPlugin.ts';
import { noPersistedQueries } from './limits/noPersistedQueries.ts';
import { MAX_TOKENS, MAX_VALIDATION_ERRORS } from './limits/queryLimits.ts';
import { reportErrors } from './errors/reportErrors.ts';
import type { Report } from './errors/reportErrors.ts';
import { resolvers } from './resolvers.ts';

const SCHEMA = new URL('../../schema.graphql', import.meta.url);

/** The GraphQL server, not yet started and not yet behind HTTP. */
export function apolloServer(report: Report): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    typeDefs: readFileSync(SCHEMA, 'utf8'),
    resolvers,
    // The schema is public: it is in the package and in the documentation.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Nothing is kept for a hash that a client makes up.
    persistedQueries: false,
    // Its signal handler would cut the shutdown short (`serve` has its own).
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin,
      noPersistedQueries,
      reportErrors(report),
    ],
  });
}
