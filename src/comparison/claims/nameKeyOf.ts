import type { ClassedClaim } from './classedClaim.ts';

/** The key that a name of a claim, an agent or its publisher, is compared by. */
export const nameKeyOf = ({ classes }: Pick<ClassedClaim, 'classes'>, name: string): string =>
  classes.nameKeys.get(name) ?? name;
