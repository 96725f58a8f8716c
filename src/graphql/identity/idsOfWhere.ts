import type {
  AgentWhere,
  ArticleWhere,
  ClaimWhere,
  EventWhere,
  IdFilter,
  PublisherWhere,
  QuestionWhere,
  WithdrawalWhere,
} from '../../generated/graphql.ts';
import type { FieldFilter, Where } from '../../ledger/lists/whereSql.ts';
import { logRefusal } from '../log/logRefusal.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { parseObjectId } from './parseObjectId.ts';

type IsIdFilter<Filter> = [Filter] extends [IdFilter]
  ? [IdFilter] extends [Filter]
    ? keyof Filter extends keyof IdFilter
      ? true
      : false
    : false
  : false;
type IdFieldOf<W> = W extends unknown
  ? { [Field in keyof W]-?: true extends IsIdFilter<NonNullable<W[Field]>> ? Field : never }[keyof W]
  : never;
type IdField = IdFieldOf<
  AgentWhere | ArticleWhere | ClaimWhere | EventWhere | PublisherWhere | QuestionWhere | WithdrawalWhere
>;

/** The fields of conditions that take ids. A field that is forgotten, or that takes other values, does not compile. */
const ID_FIELDS: Readonly<Record<IdField, true>> = {
  id: true,
  articleId: true,
  publisherId: true,
  agentId: true,
  eventId: true,
};

/**
 * A condition with ids as the ledger has them. Throws POINT_DIFFERS if an id names another point than that of the list:
 * cursors and rows therefore don't depend on how an id was given.
 */
export function idsOfWhere(where: Where, loaders: Pick<Loaders, 'position'>): Where {
  const entries = Object.entries(where).map(([name, value]) => {
    if (value === null || value === undefined) return [name, value];
    if (name === 'and' || name === 'or')
      return [name, (value as readonly Where[]).map((inner) => idsOfWhere(inner, loaders))];
    if (name === 'not') return [name, idsOfWhere(value as Where, loaders)];
    return [name, Object.hasOwn(ID_FIELDS, name) ? idsOfFilter(value as FieldFilter, loaders) : value];
  });
  return Object.fromEntries(entries) as Where;
}

function idsOfFilter(filter: FieldFilter, loaders: Pick<Loaders, 'position'>): FieldFilter {
  const { eq, in: values } = filter;
  return {
    ...filter,
    ...(typeof eq === 'string' && { eq: idAtPoint(eq, loaders) }),
    ...(values && {
      in: values.map((value) => (typeof value === 'string' ? idAtPoint(value, loaders) : value)),
    }),
  };
}

function idAtPoint(given: string, loaders: Pick<Loaders, 'position'>): string {
  const { id, position } = parseObjectId(given);
  if (position === null || position === loaders.position) return id;
  const read = loaders.position === null ? 'now' : `after ${loaders.position} entries`;
  throw logRefusal(
    'POINT_DIFFERS',
    `The id ${given} is of another point than this list, which is read as of ${read}.`,
    'Give the id without its point, or read the list as of the point of the id.',
  );
}
