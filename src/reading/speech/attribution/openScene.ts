import { firstReached } from '../../text/firstReached.ts';
import type { Prose } from '../../text/prose.ts';
import { sentenceAt } from '../quotes/findQuotes.ts';
import type { SpeechUnit } from '../statements/speechUnit.ts';
import type { Agent } from './agent.ts';
import type { Mentions } from './mentions.ts';
import type { Scene, Speaker, UnnamedPerson } from './scene.ts';

/** Finds each value once; a value that is asked for while it is found is `null`. */
function once<T>(find: (index: number) => T | null): (index: number) => T | null {
  const known = new Map<number, T | null>();
  return (index) => {
    const found = known.get(index);
    if (found !== undefined) return found;
    known.set(index, null);
    const value = find(index);
    known.set(index, value);
    return value;
  };
}

const asPerson = (agent: Agent): Agent => (agent.kind === 'UNKNOWN' ? { ...agent, kind: 'PERSON' } : agent);

/** The index of the last of `begins` that is not behind a sentence. */
const lastBefore = (begins: readonly number[], sentence: number): number | undefined =>
  begins[firstReached(begins, (first) => first > sentence) - 1];

/** The scene of a prose. `speakers` are those so far: its owner adds the next ones. */
export function openScene(
  prose: Prose,
  cast: Mentions,
  units: readonly SpeechUnit[],
  entries: readonly number[],
  speakers: readonly Speaker[],
  house: Agent | null,
): Scene {
  const { text, sentences } = prose;
  const { speech } = prose.language;
  const openings = entries.map((at) => firstReached(sentences, ({ start }) => start >= at));
  const begins = units.map((unit) => sentenceAt(sentences, unit.items[0]?.start ?? 0));
  const tokensOf = (index: number) => sentences[index]?.tokens ?? [];
  const scene: Scene = {
    ...{ text, sentences, cast, speakers, house },
    opening: (sentence) => lastBefore(openings, sentence) ?? 0,
    unitOf: (sentence) => lastBefore(begins, sentence) ?? sentence,
    subjectOf: once((index): Agent | null => {
      const subject = speech.bodySubject(tokensOf(index));
      return subject === null ? null : speech.identifyAgent(scene, subject, '', index);
    }),
    personOf: once((index): UnnamedPerson | null => {
      const subject = speech.personSubject(tokensOf(index));
      const agent = subject === null ? null : speech.identifyAgent(scene, subject.words, '', index);
      const isPerson = agent !== null && agent.kind !== 'ORGANISATION';
      return subject === null || !isPerson ? null : { ...subject, agent: asPerson(agent) };
    }),
  };
  return scene;
}
