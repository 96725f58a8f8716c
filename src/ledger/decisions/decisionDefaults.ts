/** Every decision says who decided and why. */
export const DECIDED = { actor: 'text', reason: 'text' } as const;

/** Defaults of most decisions: they are not nodes, are not erased, and a replay derives state from them. */
export const DEFAULTS = {
  node: null,
  isSalted: false,
  replay: { as: 'decision', id: 'id', bytes: '0' },
  isStale: null,
  isCause: true,
  claimEvents: () => [],
  questionEvents: () => [],
  articleEvents: () => [],
  eventEvents: () => [],
  agentEvents: () => [],
  publisherEvents: () => [],
} as const;

export const NOTHING_DERIVED = { with: [], claims: [], questions: [] } as const;
