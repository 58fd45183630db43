import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { ChildTextsFacade } from '../../children';
import { aftercareLifecycle } from '../domain/aftercare.lifecycle';
import type { AftercareListQuery } from '../http/aftercare.requests';
import type {
  AftercareActionResponse,
  AftercareResponse,
  AftercareSummaryResponse,
} from '../http/aftercare.response';
import { showAftercare, summariseAftercare } from '../http/show-aftercare';
import { AftercareRepository, type KnownContact } from '../persistence/aftercare.repository';
import { placeOf } from './record-aftercare';

/** What people do with a contact; the rest follows from what happens elsewhere. */
const DONE = ['record', 'skip'] as const;

/** Reading the contacts after the closure: one, and the lists of a centre. */
@Injectable()
export class FindAftercare {
  constructor(
    private readonly contacts: AftercareRepository,
    private readonly texts: ChildTextsFacade,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
  ) {}

  async read(work: Work, id: string): Promise<AftercareResponse> {
    const row = await this.contacts.find(work, id);
    const words = this.texts.open(row, placeOf(id), row.words);
    return showAftercare(row, { words, now: work.now, actions: this.actions(work, row) });
  }

  async list(work: Work, query: AftercareListQuery): Promise<Page<AftercareSummaryResponse>> {
    const { list, cursor, limit, ...filter } = query;
    const name = ['aftercare', list, filter.caseId, filter.state].join(' ');
    const from = this.cursors.read(name, cursor);
    const rows = await this.contacts.list(work, list, { filter, from, limit: limit + 1 });
    return this.cursors.page(name, rows, limit, {
      position: ({ dueAt, createdAt, id }) => ({ after: (dueAt ?? createdAt).toISOString(), id }),
      item: (row) => summariseAftercare(row, work.now),
    });
  }

  private actions({ actor, now }: Work, { state, warnAt }: KnownContact): AftercareActionResponse[] {
    return DONE.filter((action) => this.table.allows(actor.roles, `aftercare.${action}`)).map((action) => {
      if (aftercareLifecycle.next(state, action) === undefined)
        return { action, open: false, because: `aftercare.not-open-for-${action}` };
      const isTooEarly = action === 'record' && warnAt !== null && warnAt > now;
      return isTooEarly ? { action, open: false, because: 'aftercare.too-early' } : { action, open: true };
    });
  }
}
