import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { RequestContext } from './context.ts';
import { INTERNAL, UNAVAILABLE } from './formatError.ts';

/** Where faults of ours go. */
export type Report = (requestId: string, error: unknown) => void;

/** Logs what `formatError` hides, and gives the client the id to ask about it. */
export function reportErrors(report: Report): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response, contextValue, errors }) => {
          if (response.body.kind !== 'single') return Promise.resolve();
          const { singleResult } = response.body;
          const hidden = singleResult.errors?.some(isFault) ?? false;
          if (!hidden) return Promise.resolve();
          for (const error of errors ?? []) report(contextValue.requestId, unwrapResolverError(error));
          const { requestId } = contextValue;
          singleResult.errors = (singleResult.errors ?? []).map((error) =>
            isFault(error) ? { ...error, extensions: { ...error.extensions, requestId } } : error,
          );
          const isAway = singleResult.errors.some(({ extensions }) => extensions?.['code'] === UNAVAILABLE);
          response.http.status = isAway ? 503 : 500;
          return Promise.resolve();
        },
      }),
  };
}

const isFault = ({ extensions }: { extensions?: Record<string, unknown> }): boolean =>
  [INTERNAL, UNAVAILABLE].includes(String(extensions?.['code']));
