import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { DueChangeEntity } from './due-change.entity';
import { ObligationPartEntity } from './obligation-part.entity';
import { PartInErrorEntity } from './part-in-error.entity';

const MOVE: Statement = {
  name: 'move-restorative-obligation',
  text: `update restorative.obligation set due_on = $3 where id = $1 and due_on = $2 and state = 'open' returning 1`,
};

const VERIFY: Statement = {
  name: 'verify-obligation-part',
  text: `update restorative.obligation_part set verified_by = $2, verified_at = $3
    where id = $1 and verified_by is null returning 1`,
};

/** A part with what says that it was written down by mistake. */
export type KnownPart = ObligationPartEntity & {
  readonly errorReason: string | null;
  readonly errorBy: string | null;
};

/** In which parts promises were done, and to which days they were moved; which of it the actor sees, the database decides. */
@Injectable()
export class ObligationCourseRepository {
  private readonly parts: Statement;
  private readonly changes: Statement;

  constructor(source: DataSource) {
    this.parts = {
      name: 'obligation-parts',
      text: `select ${tableOf(source, ObligationPartEntity).columns}, e.reason_code as "errorReason", e.marked_by as "errorBy"
        from restorative.obligation_part t
        left join restorative.part_in_error e on e.part_id = t.id
        where t.process_id = $1 order by t.recorded_at, t.id`,
    };
    this.changes = {
      name: 'due-changes',
      text: `select ${tableOf(source, DueChangeEntity).columns} from restorative.due_change t
        where t.process_id = $1 order by t.recorded_at, t.id`,
    };
  }

  async partsOf(work: Work, processId: string): Promise<KnownPart[]> {
    return work.query<KnownPart>(this.parts, [processId]);
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

  /** The database opens again what its parts said to be done. */
  markInError(work: Work, row: PartInErrorEntity): void {
    work.insert(PartInErrorEntity, row);
  }
}
