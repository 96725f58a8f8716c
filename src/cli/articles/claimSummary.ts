import type { Claim } from '../../domain/claims/claim.ts';
import type { Interval } from '../../domain/figures/interval.ts';

/** A claim in one line for a person: kind, words, number, and who it comes from. */
export function claimSummary({ kind, words, figure, attribution }: Claim): string {
  const said = `“${words.exact}”`;
  const value = figure ? `  ${figure.comparator} ${figure.value ?? intervalText(figure.typical)}` : '';
  const sources = attribution.filter(({ role }) => role !== 'PUBLISHER').map(({ agent }) => agent.name);
  return `${kind.padEnd(9)} ${said}${value}${sources.map((name) => `  ← ${name}`).join('')}`;
}

function intervalText({ low, high, lowInclusive, highInclusive }: Interval): string {
  return `${lowInclusive ? '[' : '('}${low ?? '−∞'}, ${high ?? '∞'}${highInclusive ? ']' : ')'}`;
}
