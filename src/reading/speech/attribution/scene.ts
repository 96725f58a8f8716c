import type { Agent } from './agent.ts';
import type { Token } from '../../text/token.ts';
import type { Mentions } from './mentions.ts';

/** An agent that spoke earlier in the article, and in which sentence. */
export interface Speaker {
  readonly agent: Agent;
  readonly sentence: number;
}

/** The context that identifies agents: the words, the names, and the speakers so far. */
export interface Scene {
  readonly text: string;
  readonly sentences: readonly { readonly tokens: readonly Token[] }[];
  readonly cast: Mentions;
  readonly speakers: readonly Speaker[];
  /** The first sentence of the entry of a live blog that has a sentence: no pronoun refers to a name before it. */
  readonly opening: (sentence: number) => number;
  /** The body that is the subject of a sentence, without a name ("The air force has …"); `null` if there is none. */
  readonly subjectOf: (sentence: number) => Agent | null;
}
