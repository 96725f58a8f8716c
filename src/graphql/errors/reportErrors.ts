import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { RequestContext } from '../requestContext.ts';
import { FAULT_STATUS } from './formatError.ts';

/** Receives the faults of the server. */
export type Report = (requestId: string, error: unknown) => void;

/** Logs what `formatError` hides, and gives the client the id to ask about it. */
export function reportErrors(report: Report): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response, contextValue, errors }) => {
          if (response.body.kind !== 'single') return Promise.resolve();
          const { singleResult } = response.body;
          const statuses = (singleResult.errors ?? []).flatMap((error) => statusOf(error) ?? []);
          if (statuses.length === 0) return Promise.resolve();
          for (const error of errors ?? []) report(contextValue.requestId, unwrapResolverError(error));
          const { requestId } = contextValue;
          singleResult.errors = (singleResult.errors ?? []).map((error) =>
            statusOf(error) ? { ...error, extensions: { ...error.extensions, requestId } } : error,
          );
          response.http.status = Math.max(...statuses);
          return Promise.resolve();
        },
      }),
  };
}

const statusOf = ({ extensions }: { extensions?: Record<string, unknown> }): number | undefined =>
  FAULT_STATUS.get(extensions?.['code']);
