import type { Agent } from '../../../../speech/attribution/agent.ts';
import type { Scene } from '../../../../speech/attribution/scene.ts';

/** The sentences within which "the source" is a person without a name who spoke. */
const MAX_INSIDER_SENTENCES = 6;

/** "The source" behind "a company insider told": the last person without a name. */
export function insiderBefore({ speakers }: Scene, noun: string, sentence: number): Agent | null {
  if (!/^(?:source|insider)$/u.test(noun)) return null;
  const found = speakers.findLast(({ agent, sentence: of }) => agent.anonymous && of < sentence);
  const near = found !== undefined && sentence - found.sentence <= MAX_INSIDER_SENTENCES;
  return near && found.agent.kind === 'PERSON' ? found.agent : null;
}
