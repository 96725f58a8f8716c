import type { JsonValue } from '../../../log/entries/canonicalJson.ts';
import { parsePositionRanges } from '../../../log/entries/parsePositionRanges.ts';
import type { RunSql } from '../../sql/runSql.ts';
import type { LogEntry } from '../../../log/logStore.ts';
import type { Findings } from '../findings.ts';
import type { ParsedEntry } from '../../../log/entries/parseEntry.ts';
import { erasedRowHash } from '../../outbox/erasedRowHash.ts';

type Erased = Pick<LogEntry, 'position' | 'subject'>;

/** Whether exactly that was erased which entries of erasures say. */
export interface ErasureCheck {
  /** Notes an entry that has no bytes. */
  erased(entry: Erased): void;
  /** Notes what the entry of an erasure says. */
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
          findings.entry(position, `entry ${position}`, `its words are there again, which ${id} has erased`);
        if (restored.length === 0 && (await erasedRowHash(run, own)) !== record['remains'])
          findings.row(textOf(record['versionId']), null, `what ${id} has left of it was changed`);
      }
      for (const { position, subject } of open.values())
        findings.entry(position, subject.id, 'its words are gone, and nothing says that they were erased');
    },
  };
}

const textOf = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');

/** Takes the entries of an erasure out of the open ones, and tells which of its positions have words. */
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
