import { Injectable } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import type { SeenResource } from '../persistence/seen-resource';
import type { Work } from '../persistence/work';

/** A table; or, where no row policy shows the rows, the door through which they are seen, or a query of their ids. */
const A_SIGHT = /^(?:[a-z_]+\.[a-z_]+(?:\(\))?|\(select id from [^;]+\) as seen)$/;

/**
 * An answer that was kept for who asks again shows what was seen then. It is given again only while whoever asks sees that still, by
 * the row policies of its table: what has closed opens no more by repeating (BR 8, 21). Of what nothing is declared nothing is given.
 */
@Injectable()
export class KeptSights {
  private readonly tables = new Map<string, string>();
  private readonly free = new Set<string>();

  /** Tables by the kinds that a work notes as seen. @throws Error for what is no table, or a kind that was declared before. */
  declare(tables: Readonly<Record<string, string>>): void {
    for (const [kind, table] of Object.entries(tables)) {
      if (!A_SIGHT.test(table)) throw new Error(`Is no table: ${table}`);
      this.requireNew(kind);
      this.tables.set(kind, table);
    }
  }

  /** Kinds that are given again as they were, each with the reason. @throws Error for a kind that was declared before. */
  giveAgain(reasons: Readonly<Record<string, string>>): void {
    for (const kind of Object.keys(reasons)) {
      this.requireNew(kind);
      this.free.add(kind);
    }
  }

  /** The act is not done again either way. @throws DomainError `not-found`, as for what the actor never saw. */
  async requireStillSeen(work: Work, seen: readonly SeenResource[]): Promise<void> {
    if (seen.length === 0) throw new DomainError('not-found', 'not-found');
    for (const one of onceEach(seen))
      if (!(await this.isSeen(work, one))) throw new DomainError('not-found', 'not-found');
  }

  private async isSeen(work: Work, { kind, id }: SeenResource): Promise<boolean> {
    if (this.free.has(kind)) return true;
    const table = this.tables.get(kind);
    if (table === undefined || id === null) return false;
    const statement = { name: `still-seen ${kind}`, text: `select 1 from ${table} where id = $1` };
    return (await work.query(statement, [id])).length > 0;
  }

  private requireNew(kind: string): void {
    if (this.tables.has(kind) || this.free.has(kind)) throw new Error(`Declared twice: ${kind}`);
  }
}

const onceEach = (seen: readonly SeenResource[]): SeenResource[] => [
  ...new Map(seen.map((one) => [`${one.kind} ${one.id}`, one])).values(),
];
