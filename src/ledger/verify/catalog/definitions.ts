/** Usual values are left out, so a missing attribute means the usual value. */
export type Attributes = Readonly<Record<string, string>>;

/** The definitions that the migrations make, as stored in prisma/definitions.json: kind, then name, then attributes. */
export type Manifest = Readonly<Record<string, Readonly<Record<string, Attributes>>>>;

/** An object of a database. */
export interface Definition {
  /** The word for it: `table`, `function`, `trigger` … */
  readonly kind: string;
  readonly name: string;
  /** The table that contains it; `null` if it is not part of a table. */
  readonly partOf: string | null;
  readonly attributes: Attributes;
}
