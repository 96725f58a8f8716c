import type { PublishedClaim } from '../../domain/claims/publishedClaim.ts';
import type { Words } from '../../domain/claims/span.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import type { Frame } from '../../domain/frames/frame.ts';
import type { Interval } from '../../domain/figures/interval.ts';
import type { AttributionRole, ClaimKind, ClaimPlace, Directness } from '../../domain/vocabulary.ts';

/** A claim as one line of JSON or CSV, for other programs. Keys are only ever added. */
export interface ClaimLine {
  /** The id the sender gave the article, else the ledger's. */
  readonly article: string | null;
  readonly id: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly kind: ClaimKind;
  readonly quote: Words;
  /** The part of the article that has the words; those of the HEADLINE count in the title. */
  readonly place: ClaimPlace;
  readonly figure: LineFigure | null;
  readonly measure: LineMeasure | null;
  readonly modality: string;
  readonly polarity: string;
  readonly eventTime: string | null;
  readonly asOf: string | null;
  readonly attribution: readonly {
    readonly role: AttributionRole;
    readonly name: string;
    readonly directness: Directness;
    readonly anonymous: boolean;
    readonly quote: Words | null;
  }[];
  /** The rule that read it. */
  readonly rule: string;
  readonly question: string | null;
  /** The agreement of its question; `null` if it has none. */
  readonly agreement: { readonly verdict: string } | null;
}

/**
 * `low` and `high` are the stated ends. For a range or vague words they are the typical interval ("tens of thousands"
 * ends below 100,000), else the literal one. The line has both intervals in full.
 */
type LineFigure = Pick<Figure, 'value' | 'comparator' | 'verbatim' | 'literal' | 'typical'> &
  Interval & { readonly unit: string | null };
type LineMeasure = Omit<Frame, 'unit'>;

/** The figure and measure of a line. */
function toLineFigure({ figure, frame }: PublishedClaim): Pick<ClaimLine, 'figure' | 'measure'> {
  if (!figure || !frame) return { figure: null, measure: null };
  const { value, comparator, verbatim, literal, typical } = figure;
  const stated = comparator === 'RANGE' || comparator === 'VAGUE' ? typical : literal;
  const { unit, ...measure } = frame;
  return { figure: { value, ...stated, comparator, verbatim, unit, literal, typical }, measure };
}

/** The question of a claim in a line. */
export type LineQuestion = Pick<ClaimLine, 'question' | 'agreement'>;

const NO_QUESTION: LineQuestion = { question: null, agreement: null };

/**
 * The line of a claim.
 * @param names the article's name in the line, and the claim's id; `null` for a claim that is not stored
 */
export function claimLine(
  claim: PublishedClaim,
  names: Pick<ClaimLine, 'article' | 'id'>,
  question = NO_QUESTION,
): ClaimLine {
  return {
    article: names.article,
    id: names.id,
    publisher: claim.publication.publisher,
    publishedAt: claim.publication.publishedAt,
    kind: claim.kind,
    quote: lineWords(claim.words),
    place: claim.place,
    ...toLineFigure(claim),
    modality: claim.modality,
    polarity: claim.polarity,
    eventTime: claim.times.event,
    asOf: claim.times.asOf,
    attribution: claim.attribution.map(({ role, agent, source, directness, anonymous }) => ({
      ...{ role, name: agent.name, directness, anonymous },
      quote: source && lineWords(source),
    })),
    rule: claim.reading.rule,
    ...question,
  };
}

const lineWords = ({ exact, start, end }: Words): Words => ({ exact, start, end });
