import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import { MARKED_LENGTH } from '../../matching/events/readArticleMarks.ts';
import { eventWords } from '../../matching/events/eventWords.ts';
import { lexiconOf } from '../lexiconOf.ts';
import { MATCHED_BY } from '../questions/matchedBy.ts';

/** Articles that name an event: the words of more are the same. */
const MAX_NAMING = 50;

/** Names events after what most of their articles share, if the name changes. A name that a person gave stays. */
export async function nameEvents(tx: LedgerTransaction, eventIds: readonly string[]): Promise<void> {
  const known = new Map((await tx.read.events(eventIds)).map((event) => [event.id, event]));
  for (const eventId of eventIds) {
    const event = known.get(eventId);
    if (!event || event.isNamedByPerson || event.articleCount === 0) continue;
    const name = await nameEvent(tx, eventId, event.startsAt);
    if (name !== event.name)
      await tx.addEventNames([{ eventId, name, decidedBy: MATCHED_BY, causeId: null }]);
  }
}

async function nameEvent(tx: LedgerTransaction, eventId: string, startsAt: Date | null): Promise<string> {
  const members = await tx.read.eventArticles([eventId]);
  const ids = members.slice(0, MAX_NAMING).map(({ articleId }) => articleId);
  const articles = await tx.read.articlesToPlace(ids, MARKED_LENGTH);
  const lexicon = lexiconOf(articles[0]?.language ?? null);
  const day =
    (await tx.read.eventDay(eventId)) ?? startsAt?.toISOString().slice(0, 'YYYY-MM-DD'.length) ?? null;
  return lexicon.wordEvent({ ...eventWords(articles, lexicon.terms), day });
}
