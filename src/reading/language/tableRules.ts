/** How a language labels its tables. */
export interface TableRules {
  /** A number with the words that the head of its column and the caption say of it, the surest first. */
  readonly phrases: (number: string, head: string, caption: string) => readonly string[];
  /** Whether the head of a row says that it is the sum of the others. */
  readonly isTotal: (label: string) => boolean;
  /** The slot of a frame that the head of a row fills; `head` is that of its column. */
  readonly slotOf: (head: string, label: string) => 'location' | 'period' | 'qualifiers';
}
