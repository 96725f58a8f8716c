import { isAbout } from '../leaf.ts';
import { leafHash, sameHash } from '../merkle/hashes.ts';
import type { SignedCheckpoint } from '../note/checkpoint.ts';
import type { Verifier } from '../note/verifier.ts';
import type { LogEntry, StoredCheckpoint } from '../sequencer/logStore.ts';
import { checkCheckpoint, checkTimes } from './checkpointCourse.ts';
import type { TimeRun } from './checkpointCourse.ts';
import type { Findings } from './findings.ts';
import type { LogPage } from './readPages.ts';
import { TreeAudit } from './treeAudit.ts';

/** Goes through the stored log from its first entry on and notes what is not as it was signed. */
export class LogWalk {
  readonly #verifier: Verifier;
  readonly #kept: SignedCheckpoint | null;
  readonly #findings: Findings;
  readonly #tree: TreeAudit;
  /** The last checkpoint, and the size up to which the entries are those of a signed root. */
  #before: StoredCheckpoint | null = null;
  #sound = 0;
  #isForked = false;
  #times: TimeRun[] = [];

  constructor(verifier: Verifier, kept: SignedCheckpoint | null, findings: Findings) {
    this.#verifier = verifier;
    this.#kept = kept;
    this.#findings = findings;
    this.#tree = new TreeAudit({
      onNode: ({ level, index }, isMissing) => {
        findings.node(level, index, isMissing ? 'it is missing' : 'it is not the hash of what is below it');
      },
      onEntries: (range) => {
        findings.ranges.push({ ...range, reason: entriesDiffer(range.from, range.to) });
      },
    });
  }

  page({ from, to, entries, checkpoints, storedNode }: Omit<LogPage<unknown>, 'rows'>): void {
    for (let position = from; position < to; position++) {
      const entry = entries.get(position);
      if (entry) this.#tree.add(this.#leafOf(entry), storedNode);
      else {
        this.#findings.entry(position, `entry ${position}`, 'it is missing');
        // What the tree says of it lets the rest be checked.
        this.#tree.add(storedNode(0, position) ?? leafHash(new Uint8Array()), storedNode);
      }
      const checkpoint = checkpoints.get(position + 1);
      if (checkpoint) this.#pass(checkpoint);
      if (this.#kept?.size === position + 1) this.#meet(this.#kept);
    }
  }

  /** Tells what only the end of the log, at `size`, can tell. */
  end(size: number): void {
    this.#tree.finish();
    const covered = this.#before?.size ?? 0;
    if (covered < size) {
      this.#findings.checkpoint(size, 'it is missing');
      this.#findings.ranges.push({ from: covered, to: size, reason: 'no checkpoint covers it' });
    }
    if (this.#kept && this.#kept.size > size)
      this.#findings.checkpoint(
        this.#kept.size,
        `it was signed, but the log in the database ends at ${size}`,
      );
  }

  #leafOf({ position, leafHash: stored, bytes, subject, recordedAt }: LogEntry): Uint8Array {
    // Of one that was erased the hash is left; whether it was erased by right is seen with the rows (rowCheck).
    const computed = bytes.length === 0 ? stored : leafHash(bytes);
    if (bytes.length > 0) {
      if (!sameHash(computed, stored))
        this.#findings.entry(position, subject.id, 'its bytes do not have its hash');
      if (!isAbout(bytes, subject))
        this.#findings.entry(position, subject.id, 'its bytes are about something else');
    }
    const at = recordedAt.getTime();
    const last = this.#times.at(-1);
    if (last?.at === at) last.to = position;
    else this.#times.push({ at, from: position, to: position });
    return computed;
  }

  #pass(checkpoint: StoredCheckpoint): void {
    const signed = checkCheckpoint(checkpoint, this.#verifier, this.#findings);
    if (signed !== null) {
      if (this.#tree.hasRoot(signed.root)) this.#sound = checkpoint.size;
      else this.#differ(checkpoint.size);
    }
    checkTimes(this.#times, { ...checkpoint, signed }, this.#before, this.#findings);
    this.#times = [];
    this.#before = checkpoint;
  }

  /** The checkpoint that is kept outside may be another one than the database has at its size. */
  #meet({ size, root }: SignedCheckpoint): void {
    if (this.#isForked || this.#tree.hasRoot(root)) return;
    this.#findings.checkpoint(size, 'the log was another one when its checkpoint was kept');
    this.#differ(size);
  }

  /** From the first signed root that the entries do not have, no later one fits either. */
  #differ(size: number): void {
    if (!this.#isForked)
      this.#findings.ranges.push({ from: this.#sound, to: size, reason: entriesDiffer(this.#sound, size) });
    this.#isForked = true;
  }
}

const entriesDiffer = (from: number, to: number): string =>
  to - from === 1
    ? 'it is not what was signed'
    : `one or more of the entries ${from} to ${to - 1} are not what was signed`;
