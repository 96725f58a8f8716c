import { exportClaims } from '../actions/articles/exportClaims.ts';
import type { ClaimLine } from '../actions/articles/claimLine.ts';
import { FRAME_COLUMNS, FRAME_NAMES } from '../domain/frames/frame.ts';
import { mapNames } from '../domain/mapNames.ts';
import type { Config } from '../config.ts';
import { openStore } from './house/openStore.ts';
import { writeLines } from './writeLines.ts';

/** `consilience export claims`: one line a claim to stdout. */
export async function exportCommand(config: Config, format: 'jsonl' | 'csv'): Promise<number> {
  const store = await openStore(config, { onNotice: (line) => process.stderr.write(`${line}\n`) });
  try {
    const lines = exportClaims(store.ledger.read);
    await writeLines(format === 'csv' ? csv(lines) : json(lines));
    return 0;
  } finally {
    await store.close();
  }
}

async function* json(lines: AsyncIterable<ClaimLine>): AsyncGenerator<string> {
  for await (const line of lines) yield JSON.stringify(line);
}

/** The exported columns of a frame; the unit is the figure's in a line. */
const FRAME_EXPORTS = FRAME_NAMES.filter((name) => name !== 'unit').filter(
  (name) => FRAME_COLUMNS[name].export,
);

/** The columns of the CSV, in order. */
const COLUMNS: Readonly<Record<string, (line: ClaimLine) => string | number | boolean | null | undefined>> = {
  article: (line) => line.article,
  id: (line) => line.id,
  publisher: (line) => line.publisher,
  publishedAt: (line) => line.publishedAt,
  kind: (line) => line.kind,
  quote: (line) => line.quote.exact,
  start: (line) => line.quote.start,
  end: (line) => line.quote.end,
  comparator: (line) => line.figure?.comparator,
  value: (line) => line.figure?.value,
  low: (line) => line.figure?.low,
  high: (line) => line.figure?.high,
  lowInclusive: (line) => line.figure?.lowInclusive,
  highInclusive: (line) => line.figure?.highInclusive,
  unit: (line) => line.figure?.unit,
  ...mapNames(FRAME_EXPORTS, (name) => (line: ClaimLine) => line.measure?.[name]),
  modality: (line) => line.modality,
  polarity: (line) => line.polarity,
  eventTime: (line) => line.eventTime,
  asOf: (line) => line.asOf,
  origin: (line) => namesOf(line, 'ORIGIN'),
  relays: (line) => namesOf(line, 'RELAY'),
  question: (line) => line.question,
  verdict: (line) => line.agreement?.verdict,
  place: (line) => line.place,
};

const namesOf = ({ attribution }: ClaimLine, wanted: string): string =>
  attribution
    .filter(({ role }) => role === wanted)
    .map(({ name }) => name)
    .join('; ');

/** RFC 4180, lines ended by \n. */
async function* csv(lines: AsyncIterable<ClaimLine>): AsyncGenerator<string> {
  yield Object.keys(COLUMNS).join(',');
  for await (const line of lines)
    yield Object.values(COLUMNS)
      .map((column) => cell(column(line)))
      .join(',');
}

function cell(value: string | number | boolean | null | undefined): string {
  const text = String(value ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
