import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { DueChangeEntity } from './due-change.entity';
import { ObligationPartEntity } from './obligation-part.entity';

const MOVE: Statement = {
  name: 'move-restorative-obligation',
  text: `update restorative.obligation set due_on = $3 where id = $1 and due_on = $2 and state = 'open' returning 1`,
};

const VERIFY: Statement = {
  name: 'verify-obligation-part',
  text: `update restorative.obligation_part set verified_by = $2, verified_at = $3
    where id = $1 and verified_by is null returning 1`,
};

/** In which parts promises were done, and to which days they were moved; which of it the actor sees, the database decides. */
@Injectable()
export class ObligationCourseRepository {
  private readonly parts: Statement;
  private readonly changes: Statement;

  constructor(source: DataSource) {
    this.parts = {
      name: 'obligation-parts',
      text: `select ${tableOf(source, ObligationPartEntity).columns} from restorative.obligation_part t
        where t.process_id = $1 order by t.recorded_at, t.id`,
    };
    this.changes = {
      name: 'due-changes',
      text: `select ${tableOf(source, DueChangeEntity).columns} from restorative.due_change t
        where t.process_id = $1 order by t.recorded_at, t.id`,
    };
  }

  async partsOf(work: Work, processId: string): Promise<ObligationPartEntity[]> {
    return work.query<ObligationPartEntity>(this.parts, [processId]);
  }

  async changesOf(work: Work, processId: string): Promise<DueChangeEntity[]> {
    return work.query<DueChangeEntity>(this.changes, [processId]);
  }

  /** The promise has another day from then on. @throws DomainError `changed-since` where a colleague was faster. */
  async move(work: Work, row: DueChangeEntity): Promise<void> {
    work.insert(DueChangeEntity, row);
    await work.change(MOVE, [row.obligationId, row.fromOn, row.toOn]);
  }

  add(work: Work, row: ObligationPartEntity): void {
    work.insert(ObligationPartEntity, row);
  }

  /** @throws DomainError `changed-since` where a colleague was faster. */
  async verify(work: Work, id: string): Promise<void> {
    await work.change(VERIFY, [id, work.actor.accountId, work.now]);
  }
}
