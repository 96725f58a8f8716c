import type { Claim, ReadingTrace } from '../domain/claims/claim.ts';
import type { TextReading } from '../domain/claims/textReading.ts';
import type { Selector } from '../domain/claims/makeSelector.ts';
import type { Words } from '../domain/claims/span.ts';
import type { SUGGESTION_KINDS } from '../domain/question.ts';
import type {
  AgentKind,
  AttributionRole,
  ClaimKind,
  ClaimLinkKind,
  Directness,
} from '../domain/vocabulary.ts';

/** The rows that the ledger returns, as values of the domain. Instants are dates, decimals are strings. */
export interface PublisherRecord {
  readonly id: string;
  readonly name: string;
  readonly recordedAt: Date;
}

export interface ArticleRecord {
  readonly id: string;
  readonly publisherId: string | null;
  readonly url: string | null;
  readonly externalId: string | null;
  /** The newest version. */
  readonly versionId: string;
  readonly recordedAt: Date;
}

/** A version without its text, which is long and is read separately. */
export interface VersionRecord {
  readonly id: string;
  readonly articleId: string;
  readonly ordinal: number;
  readonly title: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly textHash: string;
  readonly rawHash: string;
  readonly rawLength: number;
  readonly parser: string;
  /** The salt of the digests in its entry, in hexadecimal; `null` if the words and the salt were erased. */
  readonly salt: string | null;
  readonly capturedAt: Date;
}

/** The text of a version. */
export interface TextRecord {
  readonly id: string;
  readonly text: string;
  /** JSON of `encodeLayout`; `null` if the text is all body. */
  readonly layout: string | null;
}

/** A claim's row, without its attribution chain and its links, which are separate rows. */
export interface ClaimRecord extends Omit<Claim, 'attribution' | 'links'> {
  readonly id: string;
  readonly versionId: string;
  /** The text around the words, to find them again in another copy. */
  readonly context: Pick<Selector, 'prefix' | 'suffix'>;
  /** The rules that turned the words of a figure into intervals. */
  readonly policy: string | null;
  readonly reading: ReadingTrace & {
    readonly reader: string;
    readonly version: string;
    readonly submittedBy: string | null;
  };
  readonly recordedAt: Date;
}

export interface AgentRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: AgentKind;
  readonly recordedAt: Date;
}

export interface QuestionRecord {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly measureKey: string;
  /** As a person gave it; `null` if the ledger words it from the claims. */
  readonly label: string | null;
  readonly periodStart: Date | null;
  readonly periodEnd: Date | null;
  readonly place: string | null;
  readonly recordedAt: Date;
}

export interface SuggestionRecord {
  readonly id: string;
  readonly kind: (typeof SUGGESTION_KINDS)[number];
  readonly questionId: string;
  readonly claimId: string | null;
  readonly otherId: string | null;
  readonly score: string;
  readonly reasons: readonly {
    readonly name: string;
    readonly contribution: string | null;
    readonly reason: string;
  }[];
  readonly matcher: string;
  readonly recordedAt: Date;
}

export interface ErasureRecord {
  readonly id: string;
  readonly versionId: string;
  readonly actor: string;
  readonly reason: string;
  readonly recordedAt: Date;
}

export interface ClaimLinkRecord {
  readonly claimId: string;
  readonly kind: ClaimLinkKind;
  readonly targetId: string;
}

export interface AttributionRecord {
  readonly id: string;
  readonly claimId: string;
  readonly position: number;
  readonly role: AttributionRole;
  readonly agentId: string;
  readonly directness: Directness;
  readonly anonymous: boolean;
  readonly source: Words | null;
  readonly cue: Words | null;
}

/** How a version was read, with the time of the reading. */
export interface ReadingRecord extends TextReading {
  readonly id: string;
  readonly versionId: string;
  readonly recordedAt: Date;
}
