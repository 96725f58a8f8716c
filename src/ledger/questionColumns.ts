import type { AgreementVerdict } from '../generated/prisma/enums.ts';
import { columnName } from './sql/columnName.ts';

/** A derived column of a question. */
interface QuestionColumn {
  /** Its type in PostgreSQL. */
  readonly type: keyof ColumnValue;
  /** Whether it always has a value. */
  readonly required?: true;
  /** Whether a condition of a list may name it. */
  readonly filter?: true;
  /** `false`: it follows from the other columns, so a difference in it alone is not saved. */
  readonly compared?: false;
  /** `false`: past states do not keep it. */
  readonly kept?: false;
}

/**
 * The derived columns of a question. The statements that save, keep and read them, and the conditions of lists, follow
 * from this list.
 */
const QUESTION_COLUMNS = {
  verdict: { type: 'agreement_verdict', filter: true },
  claimCount: { type: 'int', required: true, filter: true },
  articleCount: { type: 'int', required: true },
  publisherCount: { type: 'int', required: true },
  originCount: { type: 'int', required: true, filter: true },
  unknownCount: { type: 'int', required: true },
  /** A decimal string. */
  spread: { type: 'numeric', filter: true },
  latestInstant: { type: 'timestamptz' },
  unit: { type: 'text', filter: true },
  noun: { type: 'text', filter: true },
  /** The whole agreement, as JSON. */
  agreement: { type: 'jsonb', kept: false },
  policy: { type: 'text' },
  /** From the agreement: outliers, and claims that their own origin took back. */
  outlierIds: { type: 'text[]', required: true, compared: false },
  correctedIds: { type: 'text[]', required: true, compared: false },
  /** From the agreement: claims by which a body takes a figure back. */
  withdrawalIds: { type: 'text[]', required: true, compared: false },
  /** The part of the question in its event (`domain/agreement/boardRole.ts`); its claims' kind and classes give it. */
  role: { type: 'text', required: true },
  /** The question in words, with the place of its event's name (`domain/questionLabel.ts`). */
  label: { type: 'text', required: true },
  /** The text by which search finds the question. */
  words: { type: 'text', required: true },
} as const satisfies Readonly<Record<string, QuestionColumn>>;

interface ColumnValue {
  agreement_verdict: AgreementVerdict;
  int: number;
  numeric: string;
  timestamptz: Date;
  text: string;
  'text[]': readonly string[];
  jsonb: unknown;
}
type Columns = typeof QUESTION_COLUMNS;
export type QuestionColumnName = keyof Columns;

/** The values of the columns. */
export type QuestionColumns = {
  readonly [Name in QuestionColumnName]: Columns[Name] extends { readonly required: true }
    ? ColumnValue[Columns[Name]['type']]
    : ColumnValue[Columns[Name]['type']] | null;
};

/** Each column with its name in the code and in SQL. */
export const QUESTION_COLUMN_LIST = Object.entries<QuestionColumn>(QUESTION_COLUMNS).map(
  ([name, { type, filter = false, compared = true, kept = true }]) => ({
    name: name as QuestionColumnName,
    column: columnName(name),
    ...{ type, filter, compared, kept },
  }),
);
