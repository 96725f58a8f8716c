import type { OpeningClaim } from '../../../../domain/openingClaim.ts';
import type { QuestionLabel } from '../../../../domain/questionLabel.ts';
import { amountLabel, openingOf } from './amountLabel.ts';
import { clauseLabel } from './clauseLabel.ts';
import { countLabel } from './countLabel.ts';
import { hasFrame, type LabelClaim } from './labelClaim.ts';
import { accordingTo, pointsBack } from './speakerOf.ts';
import { describeDate } from '../describeDate.ts';
import { stem } from '../stem.ts';
import { majority } from './mostFrequent.ts';
import { speechLabel } from './speechLabel.ts';
import { typicalSlots, type TypicalSlots } from './typicalSlots.ts';

/**
 * The question that claims answer, for a person: "How many people went missing in the Quillhaven flood?". It is worded
 * from the slots of most claims. If these do not tell it, it repeats the clause of a claim with a blank for the number.
 * The order of the claims does not count.
 */
export function wordQuestion(claims: readonly OpeningClaim[]): QuestionLabel {
  const figures = claims.filter(hasFrame);
  if (figures.length === 0) return speechLabel(claims);
  const slots = typicalSlots(figures);
  const asked = slots.dimension === 'COUNT' ? countLabel(slots) : amountLabel(slots);
  const ofEvent = slots.wording === 'BACKGROUND' ? besideEvent(figures) : ' in the ';
  if (asked !== null) return { before: asked, ofEvent, after: '?' };
  const clause = clauseOf(figures);
  if (clause !== null) {
    const before = openingFor(slots, clause) + accordingTo(clause, figures);
    return { before, ofEvent, after: `: “${clause}”?` };
  }
  return { before: bareLabel(slots), ofEvent, after: '?' };
}

/** The figure is of another event, which the articles of this one recall. */
function besideEvent(figures: readonly LabelClaim[]): string {
  const time = majority(figures.map(({ times }) => times.event));
  return `${time === null ? '' : ` ${describeDate(time) ?? ''}`} in another event, which reports recall beside the `;
}

/** The words that ask for the number; they name the counted things if the clause does not. */
function openingFor({ dimension, things }: TypicalSlots, clause: string): string {
  const last = things?.split(' ').at(-1) ?? '';
  const isNamed = last === '' || clause.toLowerCase().includes(stem(last.toLowerCase()));
  return dimension === 'COUNT' && !isNamed ? `How many ${things ?? ''}` : openingOf(dimension);
}

/** The question for a number without a clause, such as a cell of a table. */
function bareLabel({ dimension, things, unit, location, qualifiers }: TypicalSlots): string {
  const place = location === null ? '' : ` ${location}`;
  const row = qualifiers === null || (things ?? '').startsWith(qualifiers) ? '' : ` for “${qualifiers}”`;
  if (dimension === 'COUNT') return `How many ${things ?? 'of them'} are counted${row}${place}`;
  const thing = things === null ? '' : ` of the ${things}`;
  return `${openingOf(dimension)}${thing} is given${row}${place}${unit === null || dimension !== 'MONEY' ? '' : `, in ${unit}`}`;
}

/** The clause that tells the number best: without a pronoun in front, the shortest. */
function clauseOf(claims: readonly LabelClaim[]): string | null {
  const clauses = claims.flatMap((claim) => clauseLabel(claim) ?? []);
  const [best] = clauses.toSorted(
    (a, b) => Number(pointsBack(a)) - Number(pointsBack(b)) || a.length - b.length || (a < b ? -1 : 1),
  );
  return best ?? null;
}
