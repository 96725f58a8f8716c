import type { Layout, Part, TableCell } from '../../domain/claims/layout.ts';
import type { Frame } from '../../domain/frames/frame.ts';
import type { FoundFigure } from '../figures/foundFigure.ts';
import { readFigures } from '../figures/readFigures.ts';
import type { Prose } from '../text/prose.ts';
import { readProse } from '../text/readProse.ts';

/** A number in place of those of a column while its head is read. */
const SAMPLE = '12';

/** The frame that the head of a column gives its cells. */
type HeadReading = Pick<Frame, 'dimension' | 'unit' | 'noun' | 'nounPhrase' | 'predicate' | 'role'>;

interface Column {
  readonly reading: HeadReading | null;
  /** The parts and the total of the column, by the index of their figures. */
  readonly parts: number[];
  total: number | null;
}

/**
 * The figures with those of tables read by their cells. The counted thing comes from the head of the column or the
 * caption, the place from the head of the row. A total row is the whole of the others, and a note tells whether they add
 * up. A number in a head is not a figure. Linear in the figures and cells.
 */
export function tableFigures(prose: Prose, layout: Layout, figures: readonly FoundFigure[]): FoundFigure[] {
  const read = [...figures];
  const dropped = new Set<number>();
  let next = 0;
  for (const [at, part] of layout.entries()) {
    if (part.kind !== 'TABLE') continue;
    const caption = layout[at - 1]?.kind === 'CAPTION' ? textOf(prose, layout[at - 1]) : '';
    while (startOf(prose, read[next]) < part.start) next++;
    const first = next;
    while (startOf(prose, read[next]) < part.end) next++;
    readTable({ prose, part, caption, read, dropped }, first, next);
  }
  if (dropped.size === 0) return read;
  return withoutDropped(read, dropped);
}

const textOf = ({ points }: Prose, part: Part | TableCell | undefined): string =>
  part === undefined ? '' : points.slice(part.start, part.end);

const startOf = ({ points }: Prose, figure: FoundFigure | undefined): number =>
  figure === undefined ? Infinity : points.fromUtf16(figure.words.start);

interface Table {
  readonly prose: Prose;
  readonly part: Part;
  readonly caption: string;
  readonly read: FoundFigure[];
  readonly dropped: Set<number>;
}

function readTable(table: Table, first: number, end: number): void {
  const { prose, part, read, dropped } = table;
  const { tables } = prose.language;
  const heads = part.rows[0] ?? [];
  const columns = new Map<number, Column>();
  let at = first;
  for (const [index, row] of part.rows.entries()) {
    const label = row[0]?.column === 0 && row.length > 1 ? row[0] : undefined;
    for (const cell of row) {
      while (startOf(prose, read[at]) < cell.start && at < end) at++;
      for (; at < end && startOf(prose, read[at]) < cell.end; at++) {
        const figure = read[at];
        if (figure === undefined) continue;
        if (
          isPeriod(table, heads, cell) ||
          cell === label ||
          cell.isHead ||
          (index === 0 && part.rows.length > 1)
        )
          dropped.add(at);
        else
          read[at] = inCell(
            figure,
            readingOf(table, columns, heads, cell, label),
            rowFrame(table, heads, label),
          );
        if (dropped.has(at)) continue;
        const column = columnOf(table, columns, heads, cell);
        if (tables.isTotal(textOf(prose, label))) column.total = at;
        else column.parts.push(at);
      }
    }
  }
  const sums = [...columns.values()].filter(({ parts }) => parts.length > 0);
  if (sums.every(({ total }) => total === null) && sums.every((column) => endsInSum(read, column)))
    for (const column of sums) lastAsTotal(read, column);
  for (const column of columns.values()) addUp(read, column);
}

/** Whether the head of the column says that its cells are times. */
function isPeriod({ prose }: Table, heads: readonly TableCell[], cell: TableCell): boolean {
  const head = textOf(prose, headOf(heads, cell));
  return head !== '' && prose.language.tables.slotOf(head, '') === 'period';
}

const headOf = (heads: readonly TableCell[], cell: TableCell): TableCell | undefined =>
  heads.find(({ column, columns }) => column <= cell.column && cell.column < column + columns);

function columnOf(
  table: Table,
  columns: Map<number, Column>,
  heads: readonly TableCell[],
  cell: TableCell,
): Column {
  const known = columns.get(cell.column);
  if (known !== undefined) return known;
  const head = headOf(heads, cell);
  const column = { reading: readHead(table, textOf(table.prose, head)), parts: [], total: null };
  columns.set(cell.column, column);
  return column;
}

const saysThing = ({ frame }: FoundFigure): boolean => frame.noun !== null || frame.predicate !== null;

/**
 * Reads a head as the words behind a number ("injured", "crowns approved"). A caption with a unit comes first, then the head by
 * itself: below "Victims and houses, by village" the head "Houses" counts houses.
 */
function readHead({ prose: { language }, caption }: Table, head: string): HeadReading | null {
  const readAll = (phrases: readonly string[]): readonly FoundFigure[] =>
    phrases.flatMap((phrase) => readFigures(readProse(phrase, language)).slice(0, 1));
  const full = readAll(language.tables.phrases(SAMPLE, head, caption));
  const measured = full.find(({ frame }) => frame.unit !== null);
  const first = full.find((figure) => saysThing(figure) || figure === measured)?.frame ?? null;
  if (measured !== undefined || caption === '') return first;
  const own = readAll(language.tables.phrases(SAMPLE, head, '')).find(saysThing)?.frame;
  // "Destroyed" is told of the things of the caption.
  if (own === undefined || own.noun === null) return first;
  const told = readAll(language.tables.phrases(SAMPLE, '', caption)).find(saysThing)?.frame;
  // "Guests returned, by country" tells of the column "Guests".
  return own.predicate === null && own.noun === told?.noun ? { ...own, predicate: told.predicate } : own;
}

/** The words of a row's head as a counted thing ("Trucks and vans"); `null` if no table of nouns has it. */
function thingOfRow({ prose: { language } }: Table, words: string): HeadReading | null {
  const [figure] = readFigures(readProse(`${SAMPLE} ${words.toLowerCase()}`, language));
  const noun = figure?.frame.noun ?? null;
  return noun !== null && language.lexicon.classifyNoun(noun)?.listed === true
    ? (figure?.frame ?? null)
    : null;
}

/** The counted thing of a cell: that of its row if its column tells only a happening ("Launched"). */
function readingOf(
  table: Table,
  columns: Map<number, Column>,
  heads: readonly TableCell[],
  cell: TableCell,
  label: TableCell | undefined,
): HeadReading | null {
  const { reading } = columnOf(table, columns, heads, cell);
  const isOpen = reading !== null && reading.nounPhrase === null && reading.unit === null;
  if (!isOpen || label === undefined || rowFrame(table, heads, label).location !== undefined) return reading;
  const thing = thingOfRow(table, textOf(table.prose, label));
  return thing === null
    ? reading
    : { ...reading, noun: thing.noun, nounPhrase: thing.nounPhrase, role: null };
}

type RowFrame = Partial<Pick<Frame, 'location' | 'period' | 'qualifiers'>>;

/** The slot that the head of a row narrows: the place, the period, or the thing. */
function rowFrame({ prose }: Table, heads: readonly TableCell[], label: TableCell | undefined): RowFrame {
  const { tables } = prose.language;
  const words = textOf(prose, label);
  if (label === undefined || words === '' || tables.isTotal(words)) return {};
  const head = heads[0]?.column === 0 ? textOf(prose, heads[0]) : '';
  const slot = tables.slotOf(head, words);
  return { [slot]: slot === 'qualifiers' ? words.toLowerCase() : words };
}

function inCell(figure: FoundFigure, head: HeadReading | null, row: RowFrame): FoundFigure {
  const { frame } = figure;
  const unit = frame.unit ?? head?.unit ?? null;
  const dimension = frame.unit === null && head !== null ? head.dimension : frame.dimension;
  const said = head ?? { noun: null, nounPhrase: null, predicate: null, role: null };
  const { noun, nounPhrase, predicate, role } = said;
  return {
    ...figure,
    frame: { ...frame, dimension, unit, noun, nounPhrase, predicate, role, ...row, scope: 'TOTAL' },
  };
}

/** Fewer parts may give the last one as their sum by chance. */
const LEAST_PARTS = 2;

/** Whether the last cell of a column is the sum of the others: a total row with another name ("Province"). */
function endsInSum(read: readonly FoundFigure[], { parts }: Column): boolean {
  const values = parts.map((at) => Number(read[at]?.figure.value ?? Number.NaN));
  const last = values.pop();
  if (last === undefined || values.length < LEAST_PARTS || last === 0) return false;
  return values.reduce((sum, value) => sum + value, 0) === last;
}

function lastAsTotal(read: FoundFigure[], column: Column): void {
  const at = column.parts.pop();
  const figure = at === undefined ? undefined : read[at];
  if (at === undefined || figure === undefined) return;
  column.total = at;
  read[at] = { ...figure, frame: { ...figure.frame, location: null, qualifiers: null } };
}

/** Links the parts of a column to its total, and notes whether they add up. */
function addUp(read: FoundFigure[], { parts, total }: Column): void {
  const whole = total === null ? undefined : read[total];
  if (total === null || whole === undefined || parts.length === 0) return;
  let sum = 0;
  for (const at of parts) {
    const part = read[at];
    if (part === undefined) continue;
    sum += Number(part.figure.value ?? Number.NaN);
    read[at] = { ...part, links: [...part.links, { kind: 'SUBSET_OF', to: total }] };
  }
  const note = Number.isNaN(sum)
    ? 'Not every part of the table is a number.'
    : Math.abs(sum - Number(whole.figure.value)) < 1e-6 * Math.max(1, Math.abs(sum))
      ? `The ${parts.length} parts of the table add up to it.`
      : `The ${parts.length} parts of the table add up to ${Number(sum.toFixed(6))}.`;
  read[total] = { ...whole, notes: [...whole.notes, note] };
}

/** Links count figures, so they change where figures before them go. */
function withoutDropped(read: readonly FoundFigure[], dropped: ReadonlySet<number>): FoundFigure[] {
  const places: number[] = [];
  let place = 0;
  for (let at = 0; at < read.length; at++) places.push(dropped.has(at) ? -1 : place++);
  return read.flatMap((figure, at) =>
    dropped.has(at)
      ? []
      : {
          ...figure,
          links: figure.links.flatMap((link) => {
            const to = places[link.to] ?? -1;
            return to < 0 ? [] : { ...link, to };
          }),
        },
  );
}
