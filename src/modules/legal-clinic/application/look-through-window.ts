import type { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { nextPlace } from '../domain/change-place';
import type { Changes } from '../http/window.response';
import type { WindowRepository, WindowRow } from '../persistence/window.repository';

/** What makes one window unlike another: its rows, the name of its lists, which purposes it knows, what it shows of a row at an instant. */
export interface Looking<Row extends WindowRow, Shown> {
  readonly name: string;
  readonly rows: WindowRepository<Row>;
  readonly cursors: Cursors;
  readonly requirePurpose: (work: Work) => void;
  readonly show: (row: Row, now: Date) => Shown;
}

/** Looking through a window: for a stated purpose, each time (BR 8, 21; GC24 §66–71). */
export abstract class LookThroughWindow<Row extends WindowRow, Shown> {
  protected constructor(private readonly looking: Looking<Row, Shown>) {}

  /** @throws DomainError `malformed` without a purpose, `not-found` where nothing is open. */
  async read(work: Work, id: string): Promise<Shown> {
    this.looking.requirePurpose(work);
    const { rows, show } = this.looking;
    return show(await rows.find(work, id), work.now);
  }

  async list(work: Work, { cursor, limit }: PageQuery): Promise<Page<Shown>> {
    this.looking.requirePurpose(work);
    const { name, rows, cursors, show } = this.looking;
    const from = cursors.read(name, cursor);
    const found = await rows.list(work, { from, limit: limit + 1 });
    return cursors.page(name, found, limit, {
      position: (row) => ({ after: row.openedAt.toISOString(), id: rows.idOf(row) }),
      item: (row) => show(row, work.now),
    });
  }

  /** What has changed since a cursor, and the cursor for the next time. */
  async changes(work: Work, { cursor, limit }: PageQuery): Promise<Changes<Shown>> {
    this.looking.requirePurpose(work);
    const { name, rows, cursors, show } = this.looking;
    const from = cursors.read(`${name}-changes`, cursor);
    const found = await rows.changes(work, { from, limit });
    const last = found.length < limit ? undefined : found.at(-1);
    const place = last ? { after: last.changedAt.toISOString(), id: rows.idOf(last) } : null;
    const next = cursors.write(`${name}-changes`, nextPlace(from, place, work.now));
    return { items: found.map((row) => show(row, work.now)), next };
  }
}
