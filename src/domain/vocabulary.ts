/**
 * The closed word lists of the ledger. They have the same spelling in the database (enum types), in `schema.graphql`
 * and here; a test compares the three.
 */

export const CLAIM_KINDS = ['FIGURE', 'QUOTE', 'STATEMENT'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/**
 * The relation of a claim to another of its article: part of a whole, change, earlier value, same amount in another unit,
 * or words inside its words. A claim can also deny, withdraw, replace or repeat the other.
 */
export const CLAIM_LINK_KINDS = [
  'SUBSET_OF',
  'CHANGE_OF',
  'PREVIOUS_OF',
  'CONVERSION_OF',
  'WITHIN',
  'DENIES',
  'WITHDRAWS',
  'REPLACES',
  'REPEATS',
  'ELLIPSIS_OF',
] as const;
export type ClaimLinkKind = (typeof CLAIM_LINK_KINDS)[number];

/** The part of an article that has the words of a claim. Offsets of the headline count in the title, all others in the text. */
export const CLAIM_PLACES = ['HEADLINE', 'BODY', 'CAPTION', 'TABLE', 'LIST', 'ENTRY'] as const;
export type ClaimPlace = (typeof CLAIM_PLACES)[number];

/** How an agent belongs to another one: it speaks for it, is a part of it, or is the same under another name. */
export const AGENT_RELATION_KINDS = ['SPEAKS_FOR', 'PART_OF', 'SAME_AS'] as const;
export type AgentRelationKind = (typeof AGENT_RELATION_KINDS)[number];

/** How the printed words bound the stated number (figures/2, section 1). */
export const COMPARATORS = [
  'EXACT',
  'APPROXIMATELY',
  'NEARLY',
  'AT_LEAST',
  'MORE_THAN',
  'AT_MOST',
  'UP_TO',
  'LESS_THAN',
  'RANGE',
  'VAGUE',
] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** The kind of quantity that is counted or measured. */
export const DIMENSIONS = [
  'COUNT',
  'MONEY',
  'PERCENT',
  'PERCENT_POINTS',
  'RATIO',
  'DURATION',
  'RATE',
  'LENGTH',
  'AREA',
  'VOLUME',
  'MASS',
  'SPEED',
  'TEMPERATURE',
  'ENERGY',
  'POWER',
  'DATA',
  'OTHER',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Which part of the counted thing the figure covers. */
export const SCOPES = [
  'TOTAL',
  'ADDITIONAL',
  'CHANGE',
  'SUBSET',
  'PER_UNIT',
  'CUMULATIVE',
  'PREVIOUS',
] as const;
export type Scope = (typeof SCOPES)[number];

/** The direction of a change. */
export const CHANGE_SIGNS = ['UP', 'DOWN'] as const;
export type ChangeSign = (typeof CHANGE_SIGNS)[number];

/** How sure the count of the things is, by the adjective that counts them. */
export const COUNT_STATUSES = ['CONFIRMED', 'PROBABLE', 'SUSPECTED', 'ESTIMATED'] as const;
export type CountStatus = (typeof COUNT_STATUSES)[number];

/**
 * How the claim is put forward: as a fact, a plan, a forecast, a possibility, a capacity or a condition. UNCERTAIN is asked
 * or unproven, WITHDRAWN is no longer held by its source, and BACKGROUND compares with another event.
 */
export const MODALITIES = [
  'ASSERTED',
  'PLANNED',
  'PROJECTED',
  'POSSIBLE',
  'CAPACITY',
  'CONDITIONAL',
  'UNCERTAIN',
  'WITHDRAWN',
  'BACKGROUND',
] as const;
export type Modality = (typeof MODALITIES)[number];

export const POLARITIES = ['POSITIVE', 'NEGATIVE'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** A link of the chain from the speaker to the publisher. */
export const ATTRIBUTION_ROLES = ['ORIGIN', 'BODY', 'RELAY', 'PUBLISHER'] as const;
export type AttributionRole = (typeof ATTRIBUTION_ROLES)[number];

/** Whether the words of the source are given as they were (DIRECT), in part (MIXED) or retold (INDIRECT). */
export const DIRECTNESSES = ['DIRECT', 'MIXED', 'INDIRECT'] as const;
export type Directness = (typeof DIRECTNESSES)[number];

export const AGENT_KINDS = ['PERSON', 'ORGANISATION', 'GROUP', 'UNKNOWN'] as const;
export type AgentKind = (typeof AGENT_KINDS)[number];
