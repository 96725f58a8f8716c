import { Prisma } from '../../generated/prisma/client.ts';

/** The operators of one field; all of them must hold. `contains` is literal and ignores case. */
export interface FieldFilter {
  readonly eq?: unknown;
  readonly in?: readonly unknown[] | null;
  readonly gt?: unknown;
  readonly gte?: unknown;
  readonly lt?: unknown;
  readonly lte?: unknown;
  readonly contains?: string | null;
}

/** A typed condition on the rows of a list: fields and, nested, `and`, `or`, `not`. An empty condition always holds. */
export interface Where {
  readonly and?: readonly Where[] | null;
  readonly or?: readonly Where[] | null;
  readonly not?: Where | null;
  readonly [field: string]: FieldFilter | Where | readonly Where[] | null | undefined;
}

/** A field of a list that `where` may name. */
export interface WhereField {
  readonly sql: Prisma.Sql;
  /** The PostgreSQL type that values are cast to. */
  readonly type: string;
  /**
   * An indexed expression that equals the field or is null. Bounds apply to it as well, so that PostgreSQL finds a day
   * in the index and need not scan it.
   */
  readonly indexed?: Prisma.Sql;
  /** Wraps the condition on the field, if the field is a column of another table. */
  readonly within?: (condition: Prisma.Sql) => Prisma.Sql;
}

/** The SQL of a condition. The GraphQL schema has checked the names; an unknown name is a fault of this program. */
export function whereSql(where: Where, fields: Readonly<Record<string, WhereField>>): Prisma.Sql {
  const parts = Object.entries(where).map(([name, value]) => {
    if (value === null || value === undefined) return Prisma.sql`TRUE`;
    if (name === 'and' || name === 'or') {
      const nested = (value as readonly Where[]).map((inner) => whereSql(inner, fields));
      return joined(nested, name === 'and' ? ' AND ' : ' OR ', name === 'and');
    }
    if (name === 'not') return Prisma.sql`NOT coalesce(${whereSql(value as Where, fields)}, FALSE)`;
    const field = fields[name];
    if (!field) throw new Error(`the list has no field ${name}`);
    const condition = filterSql(value as FieldFilter, field);
    return field.within ? field.within(condition) : condition;
  });
  return joined(parts, ' AND ', true);
}

function joined(parts: readonly Prisma.Sql[], separator: string, whenEmpty: boolean): Prisma.Sql {
  if (parts.length === 0) return whenEmpty ? Prisma.sql`TRUE` : Prisma.sql`FALSE`;
  return Prisma.sql`(${Prisma.join([...parts], separator)})`;
}

const COMPARISONS = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

function filterSql(filter: FieldFilter, { sql, type, indexed }: WhereField): Prisma.Sql {
  const parts: Prisma.Sql[] = [];
  const cast = Prisma.raw(`::${type}`);
  if (filter.eq === null) parts.push(Prisma.sql`${sql} IS NULL`);
  else if (filter.eq !== undefined) parts.push(Prisma.sql`${sql} = ${filter.eq}${cast}`);
  if (filter.in) parts.push(Prisma.sql`${sql} = ANY(${[...filter.in]}${cast}[])`);
  for (const [name, operator] of Object.entries(COMPARISONS)) {
    const value = filter[name as keyof typeof COMPARISONS];
    if (value === undefined || value === null) continue;
    for (const side of indexed ? [sql, indexed] : [sql])
      parts.push(Prisma.sql`${side} ${Prisma.raw(operator)} ${value}${cast}`);
  }
  // `strpos`, not `LIKE`: `%`, `_` and `\` are literal.
  if (filter.contains) parts.push(Prisma.sql`strpos(lower(${sql}), lower(${filter.contains})) > 0`);
  return joined(parts, ' AND ', true);
}
