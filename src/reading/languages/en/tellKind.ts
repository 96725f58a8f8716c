import type { EventNameRules, ToldKind } from '../../../domain/lexicon.ts';
import { eventKinds } from './eventKinds.ts';

/** A vague kind counts this much of another. */
const VAGUE_SHARE = 0.3;

/** The kind that articles tell most. "Strike" beside missiles and drones is an attack, and else one of workers. */
export const tellKind: EventNameRules['tellKind'] = (kinds, things): ToldKind | null => {
  const armed = (things.get('missile') ?? 0) + (things.get('drone') ?? 0) > 0;
  const weightOf = (kind: string): number => {
    if (kind === 'strike' && armed) return 0;
    const own = kinds.get(kind) ?? 0;
    return kind === 'attack' && armed ? own + (kinds.get('strike') ?? 0) : own;
  };
  const ranked = eventKinds
    .map((row) => ({ row, weight: weightOf(row.kind) * (row.vague === true ? VAGUE_SHARE : 1) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const [best] = ranked;
  if (best === undefined) return null;
  const { kind, things: of = [], ofBody = false, lasting = false, national = false } = best.row;
  const frequent = of.map(([thing]) => thing).sort((a, b) => (things.get(b) ?? 0) - (things.get(a) ?? 0));
  return { kind, things: frequent, ofBody, lasting, national };
};
