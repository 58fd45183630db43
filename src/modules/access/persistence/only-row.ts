/**
 * The one row that must be there.
 *
 * @throws Error when it is not: a fault of ours, never of the caller.
 */
export function onlyRow<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('A row that must exist was not found');
  return row;
}
