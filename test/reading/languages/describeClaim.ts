import type { Claim } from '../../../src/domain/claims/claim.ts';

/** Parts of a claim that say nothing unusual are left out of its description. */
const PLAIN: ReadonlySet<string> = new Set(['TOTAL', 'ASSERTED', 'POSITIVE']);

function numberOf({ comparator, value, typical: { low, high } }: NonNullable<Claim['figure']>): string {
  if (value === null) return `${comparator} ${low ?? ''}..${high ?? ''}`;
  return comparator === 'EXACT' ? value : `${comparator} ${value}`;
}

/** The reading of some words on one line. The examples of the languages have this form. */
export function describeClaim({
  kind,
  words,
  figure,
  frame,
  modality,
  polarity,
  times,
  attribution,
}: Claim): string {
  const source = attribution[0];
  const measured =
    frame === null ? [] : [frame.unit ?? '', frame.noun ?? '', frame.predicate ?? '', frame.scope];
  const marks = [...measured, modality, polarity].filter((mark) => mark !== '' && !PLAIN.has(mark));
  return [
    kind === 'FIGURE' ? `“${words.exact}” =` : `${kind} “${words.exact}”`,
    ...(figure === null ? [] : [numberOf(figure)]),
    ...marks,
    ...(times.event === null ? [] : [`on ${times.event}`]),
    ...(times.asOf === null ? [] : [`as of ${times.asOf}`]),
    ...(source === undefined ? [] : [`by ${source.agent.name}`]),
  ].join(' ');
}
