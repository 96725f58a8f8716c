import type { CheckpointStore } from '../../../src/ledger/logFolder/checkpointStore.ts';
import { entryBytes } from '../../../src/log/entries/entryText.ts';
import type { Batch, LogStore } from '../../../src/ledger/sequencer/logStore.ts';
import type { LogEntry, QueuedEntry } from '../../../src/log/entries/logEntry.ts';
import type { StoredCheckpoint } from '../../../src/log/note/storedCheckpoint.ts';

/** Points at which a sequencer may die. A death at any of them must not harm the log. */
export const INTERRUPTIONS = [
  'head',
  'drain',
  'append',
  'prepare',
  'prepared',
  'commit',
  'committed',
] as const;
export type Interruption = (typeof INTERRUPTIONS)[number];

export class InterruptedError extends Error {}

/** A log in memory with transactions, whose process can die at any point. */
export class MemoryLog {
  queue: QueuedEntry[] = [];
  entries: LogEntry[] = [];
  nodes = new Map<string, Uint8Array>();
  checkpoints: StoredCheckpoint[] = [];
  /** The notes outside the database: this process's prepared head, and a head that it saw another process store. */
  prepared: string | null = null;
  seen: string | null = null;
  clock = (): Date => new Date('2026-03-01T12:00:00Z');
  /** Every note that others could read, in order. */
  readonly published: string[] = [];
  cut: Interruption | null = null;

  readonly headStore: CheckpointStore = {
    folder: 'the memory of the test',
    read: () => Promise.resolve(this.folderNotes),
    prepare: (note) => {
      this.#point('prepare');
      this.prepared = note;
      this.#point('prepared');
      return Promise.resolve();
    },
    observe: (note) => {
      this.seen = note;
      return Promise.resolve();
    },
  };

  readonly store: LogStore = {
    turn: async (work) => {
      const drained: QueuedEntry[] = [];
      const written: Batch[] = [];
      const result = await work({
        head: () => {
          this.#point('head');
          const checkpoint = this.checkpoints.at(-1) ?? null;
          return Promise.resolve({ size: this.entries.length, checkpoint, clock: this.clock() });
        },
        nodes: (refs) =>
          Promise.resolve(
            refs.map(({ level, index }) => {
              const hash = this.nodes.get(`${level}/${index}`);
              if (!hash) throw new Error(`no node ${level}/${index}`);
              return hash;
            }),
          ),
        drain: (limit) => {
          drained.push(...this.queue.slice(0, limit));
          this.#point('drain');
          return Promise.resolve(drained);
        },
        append: (batch) => {
          written.push(batch);
          this.#point('append');
          return Promise.resolve();
        },
      });
      this.#point('commit');
      this.queue = this.queue.slice(drained.length);
      for (const batch of written) this.#commit(batch);
      this.#point('committed');
      return result;
    },
  };

  get folderNotes(): readonly string[] {
    return [this.prepared ?? [], this.seen ?? []].flat();
  }

  put(ids: readonly string[]): void {
    const recorded = ids.map((id) => ({
      ...{ kind: 'claim', id, recordedAt: '2026-11-20T12:00:00.000Z' },
      record: { words: `what ${id} says` },
    }));
    const queued = recorded.map((one) => ({
      subject: { kind: one.kind, id: one.id },
      bytes: entryBytes(one),
    }));
    this.queue = [...this.queue, ...queued];
  }

  /** A copy of the database, to restore later. */
  dump(): () => void {
    const { queue, entries, checkpoints } = this;
    const nodes = new Map(this.nodes);
    return () => Object.assign(this, { queue, entries, checkpoints, nodes });
  }

  #commit({ entries, nodes, checkpoint }: Batch): void {
    this.entries = [...this.entries, ...entries];
    for (const { level, index, hash } of nodes) {
      if (this.nodes.has(`${level}/${index}`)) throw new Error(`the node ${level}/${index} is there already`);
      this.nodes.set(`${level}/${index}`, hash);
    }
    this.checkpoints = [...this.checkpoints, checkpoint];
    this.published.push(checkpoint.note);
  }

  #point(point: Interruption): void {
    if (this.cut !== point) return;
    this.cut = null;
    throw new InterruptedError(point);
  }
}
