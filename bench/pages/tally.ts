/** How often something was right. */
export interface Share {
  right: number;
  of: number;
}

/** Counts cases and right ones, by name. */
export class Tally {
  readonly shares = new Map<string, Share>();

  /** Counts one case, and gives whether it is right. */
  add(name: string, isRight: boolean): boolean {
    const share = this.shares.get(name) ?? { right: 0, of: 0 };
    this.shares.set(name, share);
    share.of++;
    if (isRight) share.right++;
    return isRight;
  }
}
