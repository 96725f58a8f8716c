import type { ArticleInput } from '../../../src/domain/articleInput.ts';

const report = (publisher: string, publishedAt: string, title: string, content: string): ArticleInput => ({
  ...{ content, title, publisher, publishedAt, format: 'verbatim' },
  url: `https://${publisher.toLowerCase().replaceAll(' ', '-')}.example/${encodeURIComponent(title.toLowerCase())}`,
});

/** Seven reports of one invented fire: a ministry withdraws its figure, police lower theirs, and a mayor denies one. */
export const MARKET_FIRE: readonly ArticleInput[] = [
  report(
    'Selby Courier',
    '2025-06-10T08:00:00Z',
    'Fire in the Tolva market hall',
    'A fire destroyed the market hall of Tolva on Tuesday. The fire killed 41 people, the health ministry said. After the fire 19 people were missing, police said.',
  ),
  report(
    'Quay Gazette',
    '2025-06-10T19:00:00Z',
    'Dozens hurt in the market hall fire in Tolva',
    'The fire in the market hall of Tolva on Tuesday injured 33 people, the fire service said.',
  ),
  report(
    'Marn Tribune',
    '2025-06-11T09:00:00Z',
    'Ministry corrects itself on the market fire in Tolva',
    'After the fire in the market hall of Tolva on Tuesday the health ministry has withdrawn its figure of 41 dead. It gave no other figure.',
  ),
  report(
    'Harbour Mirror',
    '2025-06-11T15:00:00Z',
    'Mayor of Tolva speaks about the market hall fire',
    'The mayor of Tolva spoke about the fire in the market hall. Reports of 33 injured are false, the mayor said.',
  ),
  report(
    'Coast Ledger',
    '2025-06-11T17:00:00Z',
    'Fewer missing after the Tolva market hall fire',
    'After the fire in the market hall of Tolva police lowered the number of missing to 12 from 19 on Wednesday.',
  ),
  report(
    'Ostra Daily',
    '2025-06-12T07:00:00Z',
    'Tolva mourns after the market hall fire',
    'Tolva mourned on Thursday. The fire in the market hall killed 41 people on Tuesday, according to the health ministry.',
  ),
  report(
    'Brenn Herald',
    '2025-06-12T12:00:00Z',
    'Market hall of Tolva to be rebuilt',
    'Tolva will rebuild the market hall that burned down on Tuesday. The work will cost 9 million euros, the builders guild said.',
  ),
];
