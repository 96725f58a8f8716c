/** The name of a body, with its parts for comparing it with other forms of the name. */
export interface BodyName {
  /** As the reader prints it. */
  readonly name: string;
  /** The noun that tells the kind of body ("coastguard"). */
  readonly head: string;
  /** Its words without fillers; peoples as their country. */
  readonly words: ReadonlySet<string>;
  /** It has only its head ("the ministry"). */
  readonly generic: boolean;
}
