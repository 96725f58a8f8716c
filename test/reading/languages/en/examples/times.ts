import type { Example } from '../../examples.ts';

/** Times of events. */
export const times: readonly Example[] = [
  ['On April 13 a landslide killed six hikers.', ['“six hikers” = 6 hiker kill on 2024-04-13']],
  ['The blast on Monday injured nine people.', ['“nine people” = 9 people injure on 2024-04-15']],
  ['Three days ago 20 boats sank.', ['“20 boats” = 20 boat on 2024-04-14']],
  ['Last week 70 cows were sold.', ['“70 cows” = 70 cow sell on 2024-04']],
  ['In 2019 the mill employed 300 weavers.', ['“300 weavers” = 300 weaver employ on 2019']],
  ['So far, 12 bodies have been found.', ['“12 bodies” = 12 body die as of 2024-04-17']],
  ['Since March 1, 45 wells have dried up.', ['“45 wells” = 45 well dry on 2024']],
  ['Last year 3,400 weavers left the mill.', ['“3,400 weavers” = 3400 weaver leave on 2023']],
  ['The USA TODAY office lost 30 desks.', ['“30 desks” = 30 desk lose']],
  ['Yesterday 80 trees fell.', ['“80 trees” = 80 tree fall on 2024-04-16']],
];
