import type { Agent } from './agent.ts';
import type { Token } from '../../text/token.ts';
import type { Gender, Mentions } from './mentions.ts';
import type { Extent } from '../../text/extent.ts';

/** An agent that spoke earlier in the article, and in which sentence. */
export interface Speaker {
  readonly agent: Agent;
  readonly sentence: number;
  /** The words name a person who speaks for the body that is the agent ("a spokesman"). */
  readonly isVoice: boolean;
}

/** The place of a source: its offset, and the index of its sentence. */
export interface Place {
  readonly at: number;
  readonly sentence: number;
}

/** The context that identifies agents: the words, the names, and the speakers so far. */
export interface Scene {
  readonly text: string;
  readonly sentences: readonly { readonly tokens: readonly Token[] }[];
  readonly cast: Mentions;
  readonly speakers: readonly Speaker[];
  /** The publisher, if it speaks for itself in this text: its officers need not name it. */
  readonly house: Agent | null;
  /** The first sentence of the entry of a live blog that has a sentence: no pronoun refers to a name before it. */
  readonly opening: (sentence: number) => number;
  /** The body that is the subject of a sentence, without a name ("The air force has …"); `null` if there is none. */
  readonly subjectOf: (sentence: number) => Agent | null;
  /** The person that is the subject of a sentence, without a name ("The sheriff read …"); `null` if there is none. */
  readonly personOf: (sentence: number) => UnnamedPerson | null;
  /** The first sentence of the unit that has a sentence: a quote and its tag may have several. */
  readonly unitOf: (sentence: number) => number;
}

/** A person without a name as the subject of a sentence. */
export interface UnnamedPerson {
  readonly agent: Agent;
  readonly words: Extent;
  readonly gender: Gender | null;
}
