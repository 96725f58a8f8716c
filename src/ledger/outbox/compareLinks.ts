/** A link of a claim, as far as the order of links looks at it. */
interface OrderedLink {
  readonly kind?: unknown;
  readonly targetId?: unknown;
}

/** The order of a claim's links in its entry. PostgreSQL would sort enums in the order of their definition. */
export const compareLinks = (one: OrderedLink, other: OrderedLink): number =>
  linkKey(one) < linkKey(other) ? -1 : 1;

const linkKey = ({ kind, targetId }: OrderedLink): string => `${String(kind)} ${String(targetId)}`;
