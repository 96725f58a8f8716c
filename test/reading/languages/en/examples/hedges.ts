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
  ['It cost 30 euros or less.', ['“30 euros or less” = AT_MOST 30 EUR cost cost']],
  // “Over” a period is within it, unless it tells how long something lasts.
  [
    'They spent the better part of three hours on it.',
    ['“the better part of three hours” = NEARLY 3 hour spend'],
  ],
  ['The best part of 40 barrels leaked.', ['“The best part of 40 barrels” = NEARLY 40 barrel leak']],
  ['The grant will be paid over 14 months.', ['“14 months” = 14 month grant pay PLANNED']],
  [
    'The works will cost $90 million over three seasons.',
    ['“$90 million” = 90000000 USD cost cost PLANNED', '“three seasons” = 3 season cost PLANNED'],
  ],
  [
    'Aid of £9m will be spread over five years.',
    ['“£9m” = 9000000 GBP aid spread PLANNED', '“five years” = 5 year aid spread PLANNED'],
  ],
  ['He waited over 14 months.', ['“over 14 months” = MORE_THAN 14 month wait']],
  ['The trial lasted over three years.', ['“over three years” = MORE_THAN 3 year trial last']],
  ['The repairs took over 14 months.', ['“over 14 months” = MORE_THAN 14 month repair take']],
];
