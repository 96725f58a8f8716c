import type { PageWords } from '../../domain/pageWords.ts';

/** The words of several languages as one: a line counts as the first language takes it. */
export function joinPageWords(languages: readonly PageWords[]): PageWords {
  const all = (field: Exclude<keyof PageWords, 'findWrittenDate'>): readonly RegExp[] =>
    languages.flatMap((words) => words[field]);
  return {
    buttons: all('buttons'),
    buttonFillers: all('buttonFillers'),
    labels: all('labels'),
    notices: all('notices'),
    credits: all('credits'),
    trimmings: all('trimmings'),
    aboutHeadings: all('aboutHeadings'),
    biographies: all('biographies'),
    leadIns: all('leadIns'),
    sentenceLeadIns: all('sentenceLeadIns'),
    dateLabels: all('dateLabels'),
    updateLabels: all('updateLabels'),
    dateMarkers: all('dateMarkers'),
    dateWords: all('dateWords'),
    weekdays: all('weekdays'),
    bylines: all('bylines'),
    bylineLeads: all('bylineLeads'),
    agencies: all('agencies'),
    notOutlets: all('notOutlets'),
    sources: all('sources'),
    copyrights: all('copyrights'),
    copyrightTails: all('copyrightTails'),
    copyrightAgencies: all('copyrightAgencies'),
    finiteVerbs: all('finiteVerbs'),
    articles: all('articles'),
    notHeadlines: all('notHeadlines'),
    headlineDates: all('headlineDates'),
    findWrittenDate(line) {
      for (const { findWrittenDate } of languages) {
        const found = findWrittenDate(line);
        if (found !== null) return found;
      }
      return null;
    },
  };
}
