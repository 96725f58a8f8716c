/** A row that a foreign key names, so that it is there. */
export async function loadRequired<Row>(
  rows: { load(id: string): Promise<Row | null> },
  id: string,
): Promise<Row> {
  const row = await rows.load(id);
  if (row === null) throw new Error(`${id} is referred to but can't be read`);
  return row;
}
