/** What is usual of an object is left out, so that an attribute that is not there is as usual. */
export type Attributes = Readonly<Record<string, string>>;

/** What the migrations make, as it is kept in prisma/definitions.json: kind, then name, then attributes. */
export type Manifest = Readonly<Record<string, Readonly<Record<string, Attributes>>>>;

/** An object of a database. */
export interface Definition {
  /** The word for it: `table`, `function`, `trigger` … */
  readonly kind: string;
  readonly name: string;
  /** The table that it is part of; `null` where it stands alone. */
  readonly partOf: string | null;
  readonly attributes: Attributes;
}
