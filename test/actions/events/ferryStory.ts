import type { ArticleInput } from '../../../src/domain/articleInput.ts';

const report = (publisher: string, publishedAt: string, title: string, content: string): ArticleInput => ({
  ...{ content, title, publisher, publishedAt, format: 'verbatim' },
  url: `https://${publisher.toLowerCase().replaceAll(' ', '-')}.example/${encodeURIComponent(title.toLowerCase())}`,
});

/** Ten reports of one invented event: a ferry sinks off "Brenn". The toll rises, and the owner has other numbers. */
export const FERRY: readonly ArticleInput[] = [
  report(
    'Brenn Herald',
    '2024-05-14T09:00:00Z',
    'Ferry sinks off Brenn',
    'The ferry Solveig sank outside the harbour of Brenn on Wednesday morning. At least 12 people died, the coastguard said. The ferry had 140 people aboard, its owner Vester Line said.',
  ),
  report(
    'Oddvik Post',
    '2024-05-14T12:00:00Z',
    'Rescuers search for passengers of the Solveig',
    'Rescuers searched the water outside Brenn on Wednesday after the ferry Solveig sank. The coastguard said that 19 people had died and 40 people were missing. Boats from Oddvik rescued 81 people.',
  ),
  report(
    'Coast Wire',
    '2024-05-14T15:00:00Z',
    'Death toll of Brenn ferry sinking rises',
    'The death toll from the sinking of the ferry Solveig off Brenn rose to 27, the coastguard said on Wednesday. It said that 33 people were missing.',
  ),
  report(
    'Levant Observer',
    '2024-05-14T18:00:00Z',
    'Owner of sunken ferry disputes number of passengers',
    'Vester Line, the owner of the ferry Solveig that sank off Brenn, said on Wednesday that 140 people were aboard. Prosecutors in Oddvik said that 162 people were aboard the ferry.',
  ),
  report(
    'Meridian Wire',
    '2024-05-15T07:00:00Z',
    'Divers find more victims in Brenn',
    'Divers found more victims in the wreck of the ferry Solveig outside Brenn on Thursday. The sinking killed 31 people, the coastguard said. The hospital in Oddvik treated 22 injured people.',
  ),
  report(
    'Brenn Herald',
    '2024-05-15T10:00:00Z',
    'Brenn mourns the dead of the Solveig',
    'Brenn mourned the dead of the ferry Solveig on Thursday. The coastguard said that 31 people had died when the ferry sank outside the harbour.',
  ),
  report(
    'The Harbour Post',
    '2024-05-15T13:00:00Z',
    'Solveig carried too many, prosecutors say',
    'The ferry Solveig, which sank off Brenn, was carrying 162 people, prosecutors in Oddvik said on Thursday. It was allowed to carry 120 passengers.',
  ),
  report(
    'Coast Wire',
    '2024-05-16T08:00:00Z',
    'Search for missing of Brenn ferry ends',
    'The coastguard ended the search for passengers of the ferry Solveig off Brenn on Friday. It said that 34 people had died and 3 people were missing.',
  ),
  report(
    'Market Beacon',
    '2024-05-16T11:00:00Z',
    'Vester Line to pay families after ferry sinking',
    'Vester Line will pay $4 million to the families of those who died when its ferry Solveig sank off Brenn, the company said on Friday. The sinking killed 34 people.',
  ),
  report(
    'Oddvik Post',
    '2024-05-17T09:00:00Z',
    'Stern doors of the Solveig were open, inspectors say',
    'Inspectors said on Saturday that the stern doors of the ferry Solveig were open when it sank off Brenn. The coastguard said that 34 people had died.',
  ),
];
