import type { ConnectionParent, EdgeParent } from './connectionParent.ts';
import type { PageInfo } from '../../generated/graphql.ts';

/** The resolvers of every connection. Each reads only on request. */
export const connection = {
  edges: <Row>(source: ConnectionParent<Row>): Promise<readonly EdgeParent<Row>[]> => source.edges(),
  nodes: async <Row>(source: ConnectionParent<Row>): Promise<readonly Row[]> =>
    (await source.edges()).map(({ node }) => node),
  pageInfo: <Row>(source: ConnectionParent<Row>): Promise<PageInfo> => source.pageInfo(),
  totalCount: <Row>(source: ConnectionParent<Row>): Promise<number> => source.totalCount(),
};
