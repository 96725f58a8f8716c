import type { ArticleInput } from '../domain/articleInput.ts';
import type { PreparedArticle } from '../domain/preparedArticle.ts';
import type { PageWords } from '../domain/pageWords.ts';
import type { Result } from '../domain/result.ts';
import { joinPageWords } from './boilerplate/joinPageWords.ts';
import { intakeArticle } from './intakeArticle.ts';

/** Takes in an article, or refuses it (`intakeArticle`). */
export type Intake = (input: ArticleInput) => Result<PreparedArticle> | Promise<Result<PreparedArticle>>;

/** An intake in this thread. */
export type DirectIntake = (input: ArticleInput) => Result<PreparedArticle>;

/** Makes the intake of pages in the given languages, with a clock. */
export function makeIntake(
  languages: readonly PageWords[],
  now: () => Date,
): (input: ArticleInput) => Result<PreparedArticle> {
  const pageWords = joinPageWords(languages);
  return (input) => intakeArticle(input, now(), pageWords);
}
