import type { Relation } from '../../domain/agreement/relation.ts';

const INVERSES: Readonly<Partial<Record<Relation, Relation>>> = {
  ENTAILS: 'ENTAILED_BY',
  ENTAILED_BY: 'ENTAILS',
  SUPERSEDES: 'SUPERSEDED_BY',
  SUPERSEDED_BY: 'SUPERSEDES',
};

/** The relation of the second claim to the first. All other relations are the same both ways. */
export const inverseRelation = (relation: Relation): Relation => INVERSES[relation] ?? relation;
