import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { people } from '../../../people.ts';
import { isVoiceWord } from './isVoice.ts';

/** Whether a word is that of a body, an office or a person, and not only a name. */
export const isInstitution = (item: Item): boolean =>
  isVoiceWord(item) && !(item.pos === 'PROPN' && !people.bodies.has(item.lower));
