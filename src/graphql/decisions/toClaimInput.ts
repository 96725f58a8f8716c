import { FRAME_WORDS } from '../../domain/frames/frame.ts';
import { mapNames } from '../../domain/mapNames.ts';
import type {
  AttributionInput as GivenAttribution,
  ClaimInput as GivenClaim,
  FigureInput as GivenFigure,
  QuoteInput as GivenQuote,
} from '../../generated/graphql.ts';
import type {
  AttributionInput,
  ClaimInput,
  FigureInput,
  QuoteInput,
} from '../../actions/curation/input/claimInput.ts';

/** A claim of the API as the verbs take it: an absent field is `null`. */
export function toClaimInput(given: GivenClaim): ClaimInput {
  const { kind, quote, place, figure, modality, polarity, eventTime, asOf, attribution } = given;
  return {
    ...{ kind, modality, polarity },
    quote: toQuoteInput(quote),
    place: place ?? null,
    figure: figure ? toFigureInput(figure) : null,
    eventTime: eventTime ?? null,
    asOf: asOf ?? null,
    attribution: attribution?.map(toAttributionInput) ?? null,
  };
}

const toQuoteInput = ({ exact, start, prefix }: GivenQuote): QuoteInput => ({
  exact,
  start: start ?? null,
  prefix: prefix ?? null,
});

function toFigureInput({ comparator, hedged, dimension, scope, ...given }: GivenFigure): FigureInput {
  return {
    ...{ comparator, hedged, dimension, scope },
    value: given.value ?? null,
    low: given.low ?? null,
    high: given.high ?? null,
    sign: given.sign ?? null,
    status: given.status ?? null,
    ...mapNames(FRAME_WORDS, (name) => given[name] ?? null),
  };
}

const toAttributionInput = ({ source, cue, ...link }: GivenAttribution): AttributionInput => ({
  ...link,
  source: source ? toQuoteInput(source) : null,
  cue: cue ? toQuoteInput(cue) : null,
});
