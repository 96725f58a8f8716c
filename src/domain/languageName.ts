const names = new Intl.DisplayNames('en', { type: 'language' });

/** The English name of a language by its primary subtag ("es" -> "Spanish"). */
export const languageName = (language: string): string =>
  language === 'und' ? 'a language that is not recognised' : (names.of(language) ?? language);
