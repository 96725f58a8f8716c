export { figures } from './figures.ts';
export { times } from './times.ts';
export { speech } from './speech.ts';
