import type { Claim } from '../../domain/claims/claim.ts';
import { FIGURE_POLICY } from '../../domain/figures/figurePolicyTable.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import { loadClaimContexts } from '../agreements/loadClaimContexts.ts';
import { addPublisherLink } from '../articles/addPublisherLink.ts';
import type { ClaimInput } from './input/claimInput.ts';
import { checkWords } from './checks/checkWords.ts';
import type { Decision } from './decision.ts';
import { fail, ok } from '../../domain/result.ts';
import { refuseDecision } from './decisionResult.ts';
import type { DecisionResult } from './decisionResult.ts';
import { assignAdded, READ_BEFORE } from './effects/assignAdded.ts';
import { readInput } from './input/readInput.ts';
import { tooMany } from './checks/refusals.ts';
import { isSameReading } from './input/isSameReading.ts';
import { loadVersionTarget } from './input/loadVersionTarget.ts';
import type { VersionTarget } from './input/loadVersionTarget.ts';

export interface SubmitClaimsInput {
  readonly versionId: string;
  /** Their reader; `null` means the actor. One version always reads the same words in the same way. */
  readonly reader: ReaderName | null;
  readonly claims: readonly ClaimInput[];
  readonly reason: string;
}

export interface ReaderName {
  readonly name: string;
  readonly version: string;
}

export interface SubmittedClaims {
  readonly versionId: string;
  /** In the order in which they were given. */
  readonly claims: readonly SubmittedClaim[];
}

/** A claim that was submitted: added, or there already. */
export interface SubmittedClaim {
  readonly outcome: 'ADDED' | 'KNOWN';
  readonly claimId: string;
}

interface CheckedClaims {
  readonly reader: ReaderName;
  readonly home: VersionTarget;
  readonly read: readonly Claim[];
  /** The ids of claims that are there already, by their place. */
  readonly known: ReadonlyMap<string, string>;
}

/** Claims of one request: the longest articles have some 300. */
const MAX_CLAIMS = 500;
/** Code points of the name or version of a reader. */
const MAX_READER_LENGTH = 100;
/** A reading by hand has no version. */
const BY_HAND = '1';

/**
 * Adds the claims of an outside reader or a person to an article version, all of them or none. A claim that the reader has
 * given already is known.
 */
export const submitClaims: Decision<SubmitClaimsInput, CheckedClaims, SubmittedClaims> = {
  name: 'submitClaims',
  check: async (tx, input, actor) => {
    const reader = checkInput(input, actor);
    if (!reader.ok) return reader;
    const home = await loadVersionTarget(tx, input.versionId, 'articleVersionId');
    if (!home.ok) return home;
    const read = readInputs(input, home.value);
    if (!read.ok) return read;
    const known = await knownReadings(tx, input.versionId, reader.value, read.value);
    return known.ok
      ? ok({ reader: reader.value, home: home.value, read: read.value, known: known.value })
      : known;
  },
  apply: async (tx, { reader, home, read, known }, { actor }) => {
    const byPlace = new Map(read.map((claim) => [placeOf(claim), claim]));
    const fresh = [...byPlace].flatMap(([place, claim]) => (known.has(place) ? [] : [claim]));
    const by = {
      ...{ reader: reader.name, version: reader.version },
      ...{ policy: FIGURE_POLICY.name, submittedBy: actor },
    };
    const added = await tx.appendClaims(fresh, home, by);
    const questionIds = added.length > 0 ? await assignAdded(tx, home, added, READ_BEFORE) : [];
    const idAt = new Map(added.map((claim) => [placeOf(claim), claim.id]));
    const claims = read.map((claim): SubmittedClaim => {
      const place = placeOf(claim);
      const knownId = known.get(place);
      return knownId === undefined
        ? { outcome: 'ADDED', claimId: idAt.get(place) ?? '' }
        : { outcome: 'KNOWN', claimId: knownId };
    });
    const value = { versionId: home.versionId, claims };
    return ok({ value, claimIds: added.map(({ id }) => id), questionIds });
  },
};

/** A reader reads words once as a kind of claim. */
const placeOf = ({ kind, place, words }: Pick<Claim, 'kind' | 'place' | 'words'>): string =>
  `${kind} ${place} ${words.start} ${words.end}`;

function checkInput({ reader, claims }: SubmitClaimsInput, actor: string): DecisionResult<ReaderName> {
  if (claims.length === 0)
    return refuseDecision('INCOMPLETE', 'claims', 'No claim is given.', 'Give one claim or more.');
  if (claims.length > MAX_CLAIMS) return tooMany('claims', claims.length, MAX_CLAIMS);
  if (reader === null) return ok({ name: actor, version: BY_HAND });
  const name = checkWords(reader.name, 'reader.name', MAX_READER_LENGTH);
  if (!name.ok) return name;
  const version = checkWords(reader.version, 'reader.version', MAX_READER_LENGTH);
  return version.ok ? ok({ name: name.value, version: version.value }) : version;
}

/** All claims as read, or everything that is wrong with any of them. */
function readInputs(
  { claims, reason }: SubmitClaimsInput,
  home: VersionTarget,
): DecisionResult<readonly Claim[]> {
  const read = claims.map((claim, index) => readInput(home, claim, `claims.${index}`, reason, index));
  const refusals = read.flatMap((result) => (result.ok ? [] : result.error));
  if (refusals.length > 0) return fail(refusals);
  const values = read.flatMap((result) => (result.ok ? [result.value] : []));
  const { publisher } = home;
  if (publisher === null) return ok(values);
  return ok(
    values.map((claim) => ({ ...claim, attribution: addPublisherLink(publisher, claim.attribution) })),
  );
}

/** The ids of claims that are there already, by their place; refused where the reader reads a place in two ways. */
async function knownReadings(
  tx: LedgerTransaction,
  versionId: string,
  { name, version }: ReaderName,
  claims: readonly Claim[],
): Promise<DecisionResult<ReadonlyMap<string, string>>> {
  const ids = await tx.curation.readingsBy({ versionId, reader: name, readerVersion: version });
  const contexts = await loadClaimContexts(tx.read, await tx.read.claims(ids));
  const stored = new Map(
    contexts.map((context) => {
      return [placeOf(context.claim), context];
    }),
  );
  const known = new Map<string, string>();
  const first = new Map<string, Claim>();
  for (const [index, claim] of claims.entries()) {
    const place = placeOf(claim);
    const before = stored.get(place);
    const twin = first.get(place);
    if ((before && !isSameReading(claim, before.claim)) || (twin && !isSameReading(claim, twin)))
      return differs(index, before?.claim.id ?? null);
    if (before) known.set(place, before.claim.id);
    first.set(place, claim);
  }
  return ok(known);
}

const differs = (index: number, claimId: string | null): DecisionResult<never> =>
  refuseDecision(
    'READING_DIFFERS',
    `claims.${index}`,
    `This reader reads the same words otherwise${claimId === null ? ' in the same request' : ` in ${claimId}`}.`,
    'Correct that claim with judgeClaim, or name another version of the reader.',
  );
