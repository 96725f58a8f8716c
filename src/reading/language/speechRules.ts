import type { BodyName } from '../speech/attribution/bodies/bodyName.ts';
import type { SpokenBody } from '../speech/attribution/bodies/spokenBody.ts';
import type { Agent } from '../speech/attribution/agent.ts';
import type { OwnVoiceWords } from '../speech/attribution/ownVoiceWords.ts';
import type { NameMention } from '../speech/attribution/mentions.ts';
import type { UnnamedSubject } from '../speech/attribution/unnamedSubject.ts';
import type { Scene } from '../speech/attribution/scene.ts';
import type { Wire } from '../speech/attribution/wire.ts';
import type { FiguresBehind, Reading, Run } from '../speech/statements/reading.ts';
import type { Item, SpeechUnit } from '../speech/statements/speechUnit.ts';
import type { Stated } from '../speech/statements/stated.ts';
import type { SpeechWords } from '../speech/speechWords.ts';
import type { Extent } from '../text/extent.ts';
import type { Token } from '../text/token.ts';
import type { Stretch } from '../speech/quotes/stretch.ts';

/** Grammar of saying. */
export interface SpeechRules {
  readonly words: SpeechWords;
  /** Everything in a unit that names the source of some words. */
  readUnit(unit: SpeechUnit): readonly Reading[];
  /** The source of the quote in front of a sentence that tells whose it is ("With these words Ana Quill left."). */
  quoteBefore(items: readonly Item[]): Run | null;
  /** The source of the figures in front of a sentence that tells only whose they are ("The figures come from the mayor."). */
  figuresBefore(items: readonly Item[]): FiguresBehind | null;
  /** The person that is the subject of a sentence, by name: a quote behind it is that person's. */
  leadingPerson(items: readonly Item[]): Run | null;
  /** The clauses that a unit states on its own account; `lead` if it is the first of the article. */
  findStated(unit: SpeechUnit, lead: boolean): readonly Stated[];
  /** The clause that a reading states; `null` if its content is not a clause. */
  statementOf(items: readonly Item[], reading: Reading): Run | null;
  /** The noun phrase that a relative pronoun at the beginning of a source refers to. */
  antecedentOf(items: readonly Item[], source: Run): Run | null;
  /** A form in capitals that is a name and not a pronoun ("WHO"). */
  isAcronym(word: string): boolean;
  findNames(text: string, sentences: readonly { readonly tokens: readonly Token[] }[]): NameMention[];
  /** The agent that words mean; `null` if they mean no one known ("we", an unknown "it", "the toll"). */
  identifyAgent(scene: Scene, source: Extent, zone: string, sentence: number): Agent | null;
  /** The subject of a sentence, if it is a body without a name ("The air force"). */
  bodySubject(tokens: readonly Token[]): Extent | null;
  /** The subject of a sentence, if it is one person without a name ("The sheriff read"). */
  personSubject(tokens: readonly Token[]): UnnamedSubject | null;
  /** Whether the words of a source are a person who speaks for a body ("a spokesman"). */
  isVoiceOf(words: string): boolean;
  /** Whether words are an office or kind of body that the name behind them explains; `next` is the sign behind the name. */
  isOfficeOf(words: string, body: boolean, next: string): boolean;
  /** The parts of a body's name, which opens its sentence or not; `null` if it names no body. */
  bodyName(name: string, opens: boolean): BodyName | null;
  /** The part of a body that the words for it name ("the marine unit of the Lasen police"); `null` if they name the whole. */
  partOf(words: string, body: string): string | null;
  /** The words of a sentence that name a body, without articles ("Lasser air force", "coastguard"). */
  bodyPhrases(tokens: readonly Token[]): readonly Extent[];
  /** The place with which a sentence opens ("In Lasen, the coastguard"), lower case. */
  openingPlace(tokens: readonly Token[]): string | null;
  /** The body for which the person with a name speaks, as the words around the name tell. */
  spokenBody(tokens: readonly Token[], name: Extent): SpokenBody | null;
  identifyBody(scene: Scene, spoken: SpokenBody, name: Extent, sentence: number): Agent | null;
  /** Lemmas of acts that say something only if no one says the act itself ("pledged"). */
  readonly actingVerbs: ReadonlySet<string>;
  findWires(text: string, paragraphs: readonly Extent[]): readonly Wire[];
  /** Whether a sentence without a source goes on with the words of the speaker before it. */
  goesOn(items: readonly Item[], speaker: Agent): boolean;
  /** Whether a sentence leaves out what the sentence before counts ("Eight have died.", "Of those, 31 …"). */
  refersBack(items: readonly Item[]): boolean;
  /** Whether the rule of a saying reads one figure ("puts the toll at 40"). */
  givesSum(rule: string): boolean;
  /** Whether a sentence introduces the speaker before it ("He is one of three observers"). */
  isIntroduced(items: readonly Item[]): boolean;
  /** Whether a sentence takes up something told before ("The", "She", "90 of them"). */
  takesUp(items: readonly Item[]): boolean;
  /** Whether words have a number to which the next sentence may refer back. */
  counts(tokens: readonly Token[]): boolean;
  /** Whether the narrator of a sentence was there ("I counted 52 mounds"). */
  tellsOfSelf(items: readonly Item[]): boolean;
  /** Whether the words from item `at` on, behind a tag, still are the speaker's. */
  goesOnBehindTag(items: readonly Item[], at: number, rule: string): boolean;
  /** How a text shows that its publisher speaks for itself; `null` if the language does not tell. */
  readonly ownVoice: OwnVoiceWords | null;
  readonly isTitleCase: (words: string) => boolean;
  readonly isTitleOrScare: (text: string, stretch: Stretch) => boolean;
  /** Whether the text ascribes the words of a stretch to a speaker whom it does not name. */
  readonly isAscribed: (text: string, stretch: Stretch) => boolean;
}
