import type { JsonValue } from '../../../log/entries/canonicalJson.ts';
import { parsePositionRanges } from '../../../log/entries/parsePositionRanges.ts';
import type { RunSql } from '../../sql/runSql.ts';
import type { LogEntry } from '../../../log/entries/logEntry.ts';
import type { Findings } from '../findings.ts';
import type { ParsedEntry } from '../../../log/entries/parseEntry.ts';
import { erasedRowHash } from '../../outbox/erasedRowHash.ts';

type Erased = Pick<LogEntry, 'position' | 'subject'>;

/** Checks that exactly the entries that erasures name were erased. */
export interface ErasureCheck {
  /** Records an entry without bytes. */
  erased(entry: Erased): void;
  /** Records the entry of an erasure. */
  erasure(leaf: ParsedEntry | null): void;
  end(): Promise<void>;
}

export function erasureCheck(run: RunSql, findings: Findings): ErasureCheck {
  const erased = new Map<number, Erased>();
  const erasures: ParsedEntry[] = [];
  return {
    erased: (entry) => void erased.set(entry.position, entry),
    erasure: (leaf) => {
      if (leaf !== null) erasures.push(leaf);
    },
    end: async () => {
      const open = new Map(erased);
      for (const { id, record } of erasures) {
        const { own, restored } = take(open, textOf(record['positions']));
        for (const position of restored)
          findings.entry(position, `entry ${position}`, `its words are back, although ${id} erased them`);
        if (restored.length === 0 && (await erasedRowHash(run, own)) !== record['remains'])
          findings.row(textOf(record['versionId']), null, `a row that ${id} erased was changed`);
      }
      for (const { position, subject } of open.values())
        findings.entry(position, subject.id, 'its words are missing, and the log records no erasure');
    },
  };
}

const textOf = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');

/** Removes the entries of an erasure from the open ones, and finds those of its positions that have words. */
function take(open: Map<number, Erased>, ranges: string): { own: Erased[]; restored: number[] } {
  const own: Erased[] = [];
  const restored: number[] = [];
  for (const { from, to } of parsePositionRanges(ranges) ?? []) {
    for (let position = from; position < to; position++) {
      const entry = open.get(position);
      if (entry) own.push(entry);
      else restored.push(position);
      open.delete(position);
    }
  }
  return { own, restored };
}
