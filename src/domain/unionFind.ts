/** Sets that are joined again and again: Tarjan's union-find with path halving, nearly linear. */
export class UnionFind<Item> {
  readonly #parents = new Map<Item, Item>();

  /** The representative of this item's set. */
  find(item: Item): Item {
    let at = item;
    for (;;) {
      const parent = this.#parents.get(at);
      if (parent === undefined) return at;
      const above = this.#parents.get(parent);
      if (above === undefined) return parent;
      this.#parents.set(at, above);
      at = above;
    }
  }

  /** Joins two sets; `false` if they were one already. */
  unite(a: Item, b: Item): boolean {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y) return false;
    this.#parents.set(y, x);
    return true;
  }
}
