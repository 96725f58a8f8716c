import { figures } from './figures.ts';
import { times } from './times.ts';
import { speech } from './speech.ts';

/** The examples by their subject. */
export const spanishExamples = { figures, times, speech };
