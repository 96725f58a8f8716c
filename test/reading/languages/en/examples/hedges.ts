import type { Example } from '../../examples.ts';

/** Words that bound a number. */
export const hedges: readonly Example[] = [
  ['At least 17 goats escaped.', ['“At least 17 goats” = AT_LEAST 17 goat escape']],
  ['More than 40 windows broke.', ['“More than 40 windows” = MORE_THAN 40 window break']],
  ['Up to 600 seats are free.', ['“Up to 600 seats” = UP_TO 600 seat']],
  ['Nearly 90 canoes were built.', ['“Nearly 90 canoes” = NEARLY 90 canoe build']],
  ['Around 70 nuns live there.', ['“Around 70 nuns” = APPROXIMATELY 70 nun live']],
  ['No more than 12 divers may enter.', ['“No more than 12 divers” = AT_MOST 12 diver enter POSSIBLE']],
  ['Fewer than 30 oxen are left.', ['“Fewer than 30 oxen” = LESS_THAN 30 ox leave']],
  ['Exactly 64 pawns were carved.', ['“Exactly 64 pawns” = 64 pawn carve']],
  ['Some 5,000 or more fans came.', ['“Some 5,000 or more fans” = AT_LEAST 5000 fan come']],
  ['Just over 200 lamps were lit.', ['“Just over 200 lamps” = MORE_THAN 200 lamp light']],
  ['The ship carried 80-plus sailors.', ['“80-plus sailors” = AT_LEAST 80 sailor carry']],
  ['It cost 30 euros or less.', ['“30 euros or less” = AT_MOST 30 EUR cost']],
];
