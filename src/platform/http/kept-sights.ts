import { Injectable } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import type { SeenResource } from '../persistence/seen-resource';
import type { Work } from '../persistence/work';

const A_TABLE = /^[a-z_]+\.[a-z_]+$/;

/**
 * An answer that was kept for who asks again shows what was seen then. Of what a module declares here it is given again only while
 * whoever asks sees that still, by the row policies of its table: what has closed opens no more by repeating (BR 8, 21).
 */
@Injectable()
export class KeptSights {
  private readonly tables = new Map<string, string>();

  /** @throws Error for what is no table, or a kind that was declared before. */
  declare(kind: string, table: string): void {
    if (!A_TABLE.test(table)) throw new Error(`Is no table: ${table}`);
    if (this.tables.has(kind)) throw new Error(`Declared twice: ${kind}`);
    this.tables.set(kind, table);
  }

  /** The act is not done again either way. @throws DomainError `not-found`, as for what the actor never saw. */
  async requireStillSeen(work: Work, seen: readonly SeenResource[]): Promise<void> {
    for (const { kind, id } of onceEach(seen)) {
      const table = this.tables.get(kind);
      if (table === undefined || id === null) continue;
      const statement = { name: `still-seen ${kind}`, text: `select 1 from ${table} where id = $1` };
      if ((await work.query(statement, [id])).length === 0) throw new DomainError('not-found', 'not-found');
    }
  }
}

const onceEach = (seen: readonly SeenResource[]): SeenResource[] => [
  ...new Map(seen.map((one) => [`${one.kind} ${one.id}`, one])).values(),
];
