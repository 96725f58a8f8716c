import type { Agent } from '../../../../speech/attribution/agent.ts';
import type { Scene } from '../../../../speech/attribution/scene.ts';
import type { Token } from '../../../../text/token.ts';

const INQUIRY = /^(?:inquiry|investigation|review|audit|probe|check|test|examination)$/u;

/** The speaker whose inquiry "an inquiry" is: "The navy said an inquiry had found three faults". */
export function inquirerOf({ speakers }: Scene, tokens: readonly Token[], sentence: number): Agent | null {
  const [article, noun, other] = tokens;
  if (other !== undefined) return null;
  if (!/^an?$/u.test(article?.lower ?? '') || !INQUIRY.test(noun?.lower ?? '')) return null;
  const speaker = speakers.at(-1);
  return speaker?.sentence === sentence && !speaker.agent.anonymous ? speaker.agent : null;
}
