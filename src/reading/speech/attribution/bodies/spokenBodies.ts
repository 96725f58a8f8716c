import type { Extent } from '../../../text/extent.ts';
import { firstReached } from '../../../text/firstReached.ts';
import type { Prose } from '../../../text/prose.ts';
import type { Scene } from '../scene.ts';
import type { Bodies } from './indexBodies.ts';

/** The body for which a person speaks, where the text tells it. */
export interface Spoken {
  readonly name: string;
  /** The words of the body; `null` if they are a pronoun or only imply it. */
  readonly words: Extent | null;
  /** The words that tell it: from the body to the name; the sentence if the words only imply the body. */
  readonly told: Extent;
  readonly sentence: number;
  /** It is the office that the person holds: the words of the person are its own. */
  readonly office: boolean;
}

/** Speakers this far back decide what "its" means. */
const MAX_SPEAKERS = 40;

/** The body of each person that the article gives one, by full name; the first one holds. */
export function spokenBodies(prose: Prose, scene: Scene, bodies: Bodies): ReadonlyMap<string, Spoken> {
  const { speech } = prose.language;
  const found = new Map<string, Spoken>();
  for (const mention of scene.cast.mentions) {
    if (mention.kind !== 'PERSON' || found.has(mention.fullName)) continue;
    const tokens = prose.sentences[mention.sentence]?.tokens ?? [];
    const spoken = speech.spokenBody(tokens, { start: mention.start, end: mention.end });
    if (spoken === null) continue;
    const next = firstReached(scene.speakers, ({ sentence }) => sentence >= mention.sentence);
    const before = { ...scene, speakers: scene.speakers.slice(Math.max(0, next - MAX_SPEAKERS), next) };
    const body = speech.identifyBody(before, spoken, mention, mention.sentence);
    if (body === null || body.name === mention.fullName) continue;
    const name = bodies.nameOf(body.name, mention.start, mention.sentence);
    // "The minister" of a text without a ministry may be of any.
    if (spoken.kind === 'ministry' && (speech.bodyName(name, false)?.generic ?? true)) continue;
    const named =
      spoken.words !== null && prose.text.slice(spoken.words.start, spoken.words.end).includes(' ');
    const around = spoken.words ?? prose.sentences[mention.sentence] ?? mention;
    const told = {
      start: Math.min(around.start, mention.start),
      end: Math.max(around.end, mention.end),
    };
    found.set(mention.fullName, {
      ...{ name, words: named ? spoken.words : null, told, sentence: mention.sentence },
      office: spoken.kind === 'office',
    });
  }
  return found;
}
