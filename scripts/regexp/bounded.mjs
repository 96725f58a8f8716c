/** Patterns that are not linear, and see so little that it does not matter. Each with the bound of its input. */
export const BOUNDED = [
  { file: 'src/intake/boilerplate/', because: 'lines of at most MAX_BOILERPLATE_LENGTH' },
  { file: 'src/intake/html/withoutSite.ts', because: 'a tidied title: no runs of white space' },
  {
    file: 'src/reading/languages/en/boilerplate.ts',
    because: 'tidied lines of at most MAX_BOILERPLATE_LENGTH',
  },
  { file: 'src/reading/languages/en/speech.ts', because: 'the few units in front of a quote' },
  { file: 'src/reading/speech/quotes/isNickname.ts', because: 'NAME_UNITS' },
  {
    file: 'src/reading/languages/en/loadTagger.ts',
    because: 'the tagger sees words of at most MAX_TAGGED_UNITS',
  },
  {
    file: 'src/reading/text/digitPatterns.ts',
    because: 'tried once at each token, and every match is consumed',
  },
  {
    file: 'src/intake/text/markdownBlocks.ts',
    because: 'lines without runs of white space, and bounded reach',
  },
];
