import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { StaffListQuery } from '../http/staff.requests';
import { StaffRepository, type StaffRow } from '../persistence/staff.repository';

/** Accounts of staff, one and in lists. */
@Injectable()
export class FindStaff {
  constructor(
    private readonly staff: StaffRepository,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<StaffRow> {
    return this.staff.find(work, id);
  }

  async list(work: Work, query: StaffListQuery): Promise<Page<StaffRow>> {
    const { agencyId, role, limit } = query;
    const disabled = query.disabled === undefined ? undefined : query.disabled === 'true';
    const name = `staff ${agencyId ?? ''} ${role ?? ''} ${query.disabled ?? ''}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.staff.list(work, { agencyId, role, disabled }, from, limit + 1);
    const page = this.cursors.page(name, rows, limit, {
      position: ({ id }) => ({ after: id, id }),
      item: (row) => row,
    });
    for (const { id, version } of page.items) work.saw({ kind: 'staff', id, version });
    return page;
  }
}
