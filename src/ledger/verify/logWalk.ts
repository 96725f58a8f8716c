import { isAbout } from '../../log/entries/entryText.ts';
import { leafHash, sameHash } from '../../log/merkle/hashes.ts';
import type { SignedCheckpoint } from '../../log/note/checkpoint.ts';
import type { Verifier } from '../../log/note/verifier.ts';
import type { LogEntry } from '../../log/entries/logEntry.ts';
import type { StoredCheckpoint } from '../../log/note/storedCheckpoint.ts';
import { checkChain, checkCheckpoint, checkFuture, checkTimes } from './checkpointChecks.ts';
import type { CheckedHead, TimeRun } from './checkpointChecks.ts';
import type { Findings } from './findings.ts';
import type { LogPage } from './readLogPages.ts';
import { TreeAudit } from './treeAudit.ts';

/** The heads, keys and time that the stored log is compared with. */
export interface WalkTrust {
  readonly verifier: Verifier;
  /** The heads that are stored outside the database. */
  readonly folderHeads: readonly SignedCheckpoint[];
  /** The current time; without it, heads that were signed in the future are not reported. */
  readonly now?: Date;
}

/** Walks through the stored log from its first entry and records the differences from the signed one. */
export class LogWalk {
  readonly #trust: WalkTrust;
  readonly #findings: Findings;
  readonly #tree: TreeAudit;
  /** The last checkpoint, and the size up to which the entries match a signed root. */
  #before: CheckedHead | null = null;
  #sound = 0;
  #isForked = false;
  #times: TimeRun[] = [];

  constructor(trust: WalkTrust, findings: Findings) {
    this.#trust = trust;
    this.#findings = findings;
    this.#tree = new TreeAudit({
      onNode: ({ level, index }, isMissing) => {
        findings.node(level, index, isMissing ? 'it is missing' : 'it is not the hash of the nodes below it');
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
        // The stored hash lets the walk check the rest.
        this.#tree.add(storedNode(0, position) ?? leafHash(new Uint8Array()), storedNode);
      }
      const checkpoint = checkpoints.get(position + 1);
      if (checkpoint) this.#pass(checkpoint);
      for (const head of this.#trust.folderHeads) if (head.size === position + 1) this.#meet(head);
    }
  }

  /** Makes the checks that need the end of the log, at `size`. */
  end(size: number): void {
    this.#tree.finish();
    const covered = this.#before?.size ?? 0;
    if (covered < size) {
      this.#findings.checkpoint(size, 'it is missing');
      this.#findings.ranges.push({ from: covered, to: size, reason: 'no checkpoint covers it' });
    }
    for (const head of this.#trust.folderHeads)
      if (head.size > size)
        this.#findings.checkpoint(head.size, `it was signed, but the log in the database ends at ${size}`);
  }

  #leafOf({ position, leafHash: stored, bytes, subject, recordedAt }: LogEntry): Uint8Array {
    // An erased entry has only its hash; the comparison of rows finds its erasure (rowCheck).
    const computed = bytes.length === 0 ? stored : leafHash(bytes);
    if (bytes.length > 0) {
      if (!sameHash(computed, stored))
        this.#findings.entry(position, subject.id, 'its bytes do not have its hash');
      if (!isAbout(bytes, subject))
        this.#findings.entry(position, subject.id, 'its bytes describe another row');
    }
    const at = recordedAt.getTime();
    const last = this.#times.at(-1);
    if (last?.at === at) last.to = position;
    else this.#times.push({ at, from: position, to: position });
    return computed;
  }

  #pass(checkpoint: StoredCheckpoint): void {
    const { verifier, now } = this.#trust;
    const head = { ...checkpoint, signed: checkCheckpoint(checkpoint, verifier, this.#findings) };
    if (head.signed !== null) {
      if (this.#tree.hasRoot(head.signed.root)) this.#sound = head.size;
      else this.#differ(head.size);
    }
    checkChain(head, this.#before, this.#findings);
    checkTimes(this.#times, head, this.#before, this.#findings);
    if (now) checkFuture(head, now, this.#findings);
    this.#times = [];
    this.#before = head;
  }

  /** The kept checkpoint may differ from the database's checkpoint of the same size. */
  #meet({ size, root }: SignedCheckpoint): void {
    if (this.#isForked || this.#tree.hasRoot(root)) return;
    this.#findings.checkpoint(size, 'it differs from the kept checkpoint');
    this.#differ(size);
  }

  /** After the first signed root that the entries do not match, no later root matches either. */
  #differ(size: number): void {
    if (!this.#isForked)
      this.#findings.ranges.push({ from: this.#sound, to: size, reason: entriesDiffer(this.#sound, size) });
    this.#isForked = true;
  }
}

const entriesDiffer = (from: number, to: number): string =>
  to - from === 1
    ? 'it differs from the signed entry'
    : `one or more of the entries ${from} to ${to - 1} differ from the signed ones`;
