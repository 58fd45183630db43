import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { StandInListQuery } from '../http/stand-in.requests';
import { AccessRepository } from '../persistence/access.repository';
import { StandInEntity } from '../persistence/stand-in.entity';
import { membersOf, type AgencyMember } from './arrange-stand-in';

/** Stand-ins of one's agency, newest first, and the colleagues to choose from. */
@Injectable()
export class FindStandIns {
  constructor(
    private readonly rows: AccessRepository,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<StandInEntity> {
    return this.rows.find(work, StandInEntity, id);
  }

  async list(work: Work, { accountId, open, limit, cursor }: StandInListQuery): Promise<Page<StandInEntity>> {
    const name = `stand-ins ${accountId ?? ''} ${open ?? ''}`;
    const from = this.cursors.read(name, cursor);
    const rows = await work.query<StandInEntity>(
      `select ${this.rows.columnsOf(StandInEntity)} from access.stand_in t
       where ($1::uuid is null or $1 in (t.absent_account_id, t.stand_in_account_id))
         and ($2::boolean is null or (t.ended_at is null and t.valid_until > $3) = $2)
         and ($4::uuid is null or t.id < $4)
       order by t.id desc limit $5`,
      [accountId ?? null, open ?? null, work.now, from?.id ?? null, limit + 1],
    );
    const page = this.cursors.page(name, rows, limit, {
      position: ({ id }) => ({ after: id, id }),
      item: (row) => row,
    });
    for (const { id, version } of page.items) work.saw({ kind: 'stand-in', id, version });
    return page;
  }

  async colleagues(work: Work, { limit, cursor }: PageQuery): Promise<Page<AgencyMember>> {
    const name = 'agency-members';
    const after = this.cursors.read(name, cursor)?.id ?? '';
    const members = await membersOf(work, work.actor.agencyId);
    work.saw({ kind: 'agency', id: work.actor.agencyId });
    return this.cursors.page(
      name,
      members.filter(({ accountId }) => accountId > after),
      limit,
      { position: ({ accountId }) => ({ after: accountId, id: accountId }), item: (member) => member },
    );
  }
}
