import type { MatchSubject } from '../claims/matchSubject.ts';
import { featureFamily, type Outcome } from './featureFamily.ts';

type Slot = 'role' | 'location' | 'period';
type SlotName<Name extends Slot> = `${Name}.${'one' | 'other'}`;

interface TwoSlots {
  readonly one: string;
  readonly other: string;
}

/** The outcomes of a slot that only one claim fills, and of one with two fillings. */
interface SlotNames<Name extends Slot> {
  readonly one: SlotName<Name>;
  readonly other: SlotName<Name>;
}

const compareSlot =
  <Name extends Slot>(slot: Name, names: SlotNames<Name>) =>
  (a: MatchSubject, b: MatchSubject): Outcome<SlotName<Name>, TwoSlots> | null => {
    const [one, other] = [a.frame?.[slot] ?? null, b.frame?.[slot] ?? null];
    if (one === other) return null;
    const isOpen = one === null || other === null;
    return { name: isOpen ? names.one : names.other, seen: { one: one ?? '', other: other ?? '' } };
  };

const only = ({ one, other }: TwoSlots): string => `Only one says ${one}${other}.`;
const each = ({ one, other }: TwoSlots): string => `One says ${one}, the other ${other}.`;

export const role = featureFamily<SlotName<'role'>, TwoSlots>({
  name: 'Role of people',
  kinds: ['FIGURE'],
  of: compareSlot('role', { one: 'role.one', other: 'role.other' }),
  features: {
    'role.one': { weight: { FIGURE: -0.6 }, says: 'Only one tells the role of people.', explain: only },
    'role.other': { weight: { FIGURE: -1.6 }, says: 'The people have different roles.', explain: each },
  },
});

export const location = featureFamily<SlotName<'location'>, TwoSlots>({
  name: 'Place',
  kinds: ['FIGURE'],
  of: compareSlot('location', { one: 'location.one', other: 'location.other' }),
  features: {
    'location.one': { weight: { FIGURE: -0.5 }, says: 'Only one names a place.', explain: only },
    'location.other': { weight: { FIGURE: -1.3 }, says: 'They name different places.', explain: each },
  },
});

export const period = featureFamily<SlotName<'period'>, TwoSlots>({
  name: 'Period',
  kinds: ['FIGURE'],
  of: compareSlot('period', { one: 'period.one', other: 'period.other' }),
  features: {
    'period.one': { weight: { FIGURE: -1.1 }, says: 'Only one spans a period.', explain: only },
    'period.other': { weight: { FIGURE: -0.8 }, says: 'They span different periods.', explain: each },
  },
});

type PlaceName = 'place.table' | 'place.headline';

export const place = featureFamily<PlaceName, null>({
  name: 'Place in the article',
  kinds: ['FIGURE'],
  of: (a, b) => {
    const places = [a.place, b.place];
    if (places.includes('TABLE')) return { name: 'place.table', seen: null };
    return places.includes('HEADLINE') ? { name: 'place.headline', seen: null } : null;
  },
  features: {
    'place.table': {
      weight: { FIGURE: -1.2 },
      says: 'One is a cell of a table, which counts a part mostly.',
      explain: () => 'One is a cell of a table.',
    },
    'place.headline': {
      weight: { FIGURE: 0.7 },
      says: 'One is in a headline, which tells the main figure.',
      explain: () => 'One is in a headline.',
    },
  },
});
