/** The words of a question, around the name of its event. */
export interface QuestionLabel {
  readonly before: string;
  /** The words that lead to the name of the event; left out together with it. */
  readonly ofEvent: string;
  readonly after: string;
}

/** Separates the three parts in the stored label: the Unicode picture of a separator, which no text needs. */
const SEPARATOR = '␟';

/** The label as one text, as it is stored. */
export const joinLabel = ({ before, ofEvent, after }: QuestionLabel): string =>
  [before, ofEvent, after].map((part) => part.replaceAll(SEPARATOR, ' ')).join(SEPARATOR);

/** The label for a reader: with the name of the event, if there is one. A text without parts stays as it is. */
export function fillLabel(stored: string, event: string | null): string {
  const [before = '', ofEvent, after = ''] = stored.split(SEPARATOR);
  if (ofEvent === undefined) return stored;
  return event === null ? `${before}${after}` : `${before}${ofEvent}${event}${after}`;
}
