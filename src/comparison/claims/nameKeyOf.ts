import type { ComparableClaim } from './comparableClaim.ts';

/** The key that a name of a claim, an agent or its publisher, is compared by. */
export const nameKeyOf = ({ classes }: Pick<ComparableClaim, 'classes'>, name: string): string =>
  classes.nameKeys.get(name) ?? name;
