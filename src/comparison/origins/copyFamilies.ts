import { UnionFind } from '../../domain/unionFind.ts';
import { isNearDuplicate } from './containment.ts';
import type { ArticleDependence } from './dependence.ts';

/** The articles that are near-copies of each other, joined from pair to pair. */
export function copyFamilies(known: readonly ArticleDependence[]): UnionFind<string> {
  const texts = new UnionFind<string>();
  for (const dependence of known)
    if (dependence.kind === 'COPY' && isNearDuplicate(dependence.containment))
      texts.unite(...dependence.articles);
  return texts;
}
