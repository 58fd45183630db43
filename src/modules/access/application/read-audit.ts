import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { AuditEntryEntity } from '../../audit';
import type { AuditQuery } from '../http/audit.requests';
import { childrenOf } from '../http/audit.response';

/** "Who looked at this child's file?" and "what did this person do?", newest first; asking is itself recorded. */
@Injectable()
export class AuditReading {
  private readonly columns: string;

  constructor(
    source: DataSource,
    private readonly cursors: Cursors,
  ) {
    this.columns = tableOf(source, AuditEntryEntity).columns;
  }

  async list(work: Work, query: AuditQuery): Promise<Page<AuditEntryEntity>> {
    const { childId, accountId, from, until, decision, limit } = query;
    const filter = [childId, accountId, from, until, decision].map((value) => value ?? null);
    const name = `audit ${filter.join(' ')}`;
    const after = this.cursors.read(name, query.cursor);
    const rows = await work.query<AuditEntryEntity>(
      `select ${this.columns} from audit.entry t
       where ($1::uuid is null or t.child_id = $1 or t.child_ids @> array[$1])
         and ($2::uuid is null or t.account_id = $2)
         and ($3::timestamptz is null or t.at >= $3) and ($4::timestamptz is null or t.at < $4)
         and ($5::text is null or t.decision = $5) and ($6::timestamptz is null or (t.at, t.id) < ($6, $7::uuid))
       order by t.at desc, t.id desc limit $8`,
      [...filter, after?.after ?? null, after?.id ?? null, limit + 1],
    );
    const page = this.cursors.page(name, rows, limit, {
      position: ({ at, id }) => ({ after: at.toISOString(), id }),
      item: (row) => row,
    });
    noteChildren(work, childId === undefined ? page.items.flatMap(childrenOf) : [childId]);
    return page;
  }
}

function noteChildren(work: Work, children: readonly string[]): void {
  const each = [...new Set(children)];
  for (const id of each) work.saw({ kind: 'audit', id: null, childId: id });
  if (each.length === 0) work.saw({ kind: 'audit', id: null });
}
