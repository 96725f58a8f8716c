import type { PageInfo } from '../../generated/graphql.ts';

/** A list of which nothing is read until a field of it is asked for. */
export interface ConnectionParent<Row> {
  edges(): Promise<readonly EdgeParent<Row>[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

export interface EdgeParent<Row> {
  readonly cursor: string;
  readonly node: Row;
}
