import type { PageWords } from '../../domain/pageWords.ts';
import { boilerplate } from './en/boilerplate.ts';

/** The words of pages in every shipped language. They are apart from `languages`, so that intake loads no reader. */
export const pageLanguages: readonly PageWords[] = [boilerplate];
