import { z } from 'zod';
import { ENTRY_KINDS } from '../../ledger/kinds.ts';

/** The version of the form. A change that an older program can't read is a new version. */
export const BUNDLE_FORMAT = 'consilience-bundle/1';

const position = z.int().nonnegative();
const id = z.string().min(1);

/** A record whole, in the form of its entry; an entry has long members only as hashes. */
const record = z.strictObject({
  id,
  kind: z.enum(ENTRY_KINDS),
  /** The commit time of its transaction. */
  recordedAt: z.string(),
  record: z.record(z.string(), z.json()),
});

/** The proof of an entry: its hashes lead from the entry to the root of the head. */
const proven = { position, proof: z.array(z.string()) };

/** The file of `consilience bundle`: the records behind the verdict of one question, with their receipts. */
export const bundleForm = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  /** The version of the program that wrote it. */
  program: z.string(),
  /** The policy by which the verdict was computed. */
  policy: z.string(),
  question: id,
  /** The number of log entries as of which the file was read. */
  position,
  /** The signed head of the log; all proofs lead to it. */
  head: z.string(),
  /** The records, in the order of the log. */
  entries: z.array(z.strictObject({ ...proven, entry: record })),
  /** Records whose entries were erased: `entry` is the rest of their rows, without words, and `leafHash` the kept hash. */
  erased: z.array(z.strictObject({ ...proven, leafHash: z.string(), entry: record })),
  /** Copies among the versions, as the ledger found them. They follow from the texts and have no entries. */
  copies: z.array(z.strictObject({ versionId: id, ofId: id, containment: z.string() })),
  /** The texts of versions, with the salts of their digests; only `--with-texts` includes them. */
  texts: z.array(
    z.strictObject({
      versionId: id,
      text: z.string(),
      layout: z.string().nullable(),
      salt: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  /** The agreement as the ledger computed it (`Agreement`). */
  agreement: z.looseObject({ verdict: z.string() }),
});

/** A bundle. */
export type Bundle = Readonly<z.infer<typeof bundleForm>>;

/** A record in a bundle. */
export type BundleRecord = Readonly<z.infer<typeof record>>;
