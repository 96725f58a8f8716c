import type { AsOf } from '../../generated/graphql.ts';
import type { Loaders } from './loaders.ts';
import type { RequestContext } from '../requestContext.ts';
import { loadersAt } from './loadersAt.ts';

/** A root read: as of the given point, or of now. */
export const readAsOf =
  <Args extends { readonly asOf?: AsOf | null }, Given>(
    read: (args: Args, loaders: Loaders) => Given | Promise<Given>,
  ) =>
  async (_: unknown, args: Args, { loaders }: RequestContext): Promise<Given> =>
    read(args, await loadersAt(loaders, args.asOf));
