import type { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';

/** One page of the entries of an intake, which are few: they are cut in memory, by the id of the last one shown. */
export function pageOfEntries<Item extends { readonly id: string }>(
  cursors: Cursors,
  list: string,
  all: readonly Item[],
  { cursor, limit }: PageQuery,
): Page<Item> {
  const from = cursors.read(list, cursor);
  const rest = from === null ? all : all.filter(({ id }) => id > from.id);
  return cursors.page(list, rest.slice(0, limit + 1), limit, {
    position: ({ id }) => ({ after: id, id }),
    item: (item) => item,
  });
}
