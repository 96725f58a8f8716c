import type { ConnectionSource, EdgeSource } from '../sources.ts';
import type { PageInfo } from '../../generated/graphql.ts';

/** The resolvers of every connection: what is not asked for is not read. */
export const connection = {
  edges: <Row>(source: ConnectionSource<Row>): Promise<readonly EdgeSource<Row>[]> => source.edges(),
  nodes: async <Row>(source: ConnectionSource<Row>): Promise<readonly Row[]> =>
    (await source.edges()).map(({ node }) => node),
  pageInfo: <Row>(source: ConnectionSource<Row>): Promise<PageInfo> => source.pageInfo(),
  totalCount: <Row>(source: ConnectionSource<Row>): Promise<number> => source.totalCount(),
};
