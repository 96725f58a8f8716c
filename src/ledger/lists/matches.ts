import { Prisma } from '../../generated/prisma/client.ts';

/** Whether a text vector matches a search. */
export const matches = (vector: string, language: string | null, words: string): Prisma.Sql =>
  Prisma.sql`${Prisma.raw(vector)} @@ websearch_to_tsquery(search_config(${language}), ${words})`;
