import type { ReaderIdentity } from '../domain/claims/reader.ts';
import type { Language } from './language.ts';

/** The identity of the reader of rules. A process that leaves the reading to its threads needs only this of it. */
export const rulesIdentity = ([first, ...others]: readonly [Language, ...Language[]]): ReaderIdentity => ({
  name: 'consilience-rules',
  version: '1',
  languages: [first.tag, ...others.map(({ tag }) => tag)],
});
