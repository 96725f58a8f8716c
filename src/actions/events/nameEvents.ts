import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import { MARKED_LENGTH } from '../../matching/events/readArticleMarks.ts';
import { eventWords } from '../../matching/events/eventWords.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { EventRecord } from '../../ledger/derived/eventRecords.ts';
import { eventDay } from '../../matching/events/eventDay.ts';
import { lexiconOf } from '../lexiconOf.ts';
import { MATCHED_BY } from '../questions/matchedBy.ts';

/** Articles that name an event: more change nothing. A tenth of a millisecond each. */
const MAX_NAMING = 50;

/** Names events after what most of their articles share, if the name changes. A name that a person gave stays. */
export async function nameEvents(tx: LedgerTransaction, eventIds: readonly string[]): Promise<void> {
  const known = new Map((await tx.read.events(eventIds)).map((event) => [event.id, event]));
  for (const eventId of eventIds) {
    const event = known.get(eventId);
    if (!event || event.isNamedByPerson || event.articleCount === 0) continue;
    const name = await nameEvent(tx, event);
    if (name !== event.name)
      await tx.addEventNames([{ eventId, name, decidedBy: MATCHED_BY, causeId: null }]);
  }
}

async function nameEvent(tx: LedgerTransaction, { id, startsAt, endsAt }: EventRecord): Promise<string> {
  const articles = await tx.read.articlesToName(id, MARKED_LENGTH, MAX_NAMING);
  const { events } = lexiconOf(mostFrequentLanguage(articles));
  const { lasting, ...words } = eventWords(articles.map(events.readMarks), events);
  const day = eventDay(await tx.read.eventDays(id), { start: startsAt, end: endsAt }, lasting);
  return events.wordEvent({ ...words, day });
}

/** The language of most articles, and of two as frequent the first in the alphabet. */
function mostFrequentLanguage(articles: readonly { readonly language: string | null }[]): string | null {
  const groups = groupBy(articles, ({ language }) => language ?? '');
  const [first] = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return first?.[0] || null;
}
