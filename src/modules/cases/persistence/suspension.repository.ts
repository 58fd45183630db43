import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { SuspensionEntity } from './suspension.entity';

const END: Statement = {
  name: 'end-suspension',
  text: `update cases.suspension set ended_at = $2, ended_by = $3, end_reason = $4
    where case_id = $1 and ended_at is null`,
};

/** Times in which the work with a child stands still; which of them the actor sees, the database decides. */
@Injectable()
export class SuspensionRepository {
  private readonly ofCase: Statement;

  constructor(source: DataSource) {
    const { columns } = tableOf(source, SuspensionEntity);
    this.ofCase = {
      name: 'suspensions-of-case',
      text: `select ${columns} from cases.suspension t where t.case_id = $1 order by t.from_at, t.id`,
    };
  }

  /** In the order in which they began. */
  async of(work: Work, caseId: string): Promise<SuspensionEntity[]> {
    return work.query<SuspensionEntity>(this.ofCase, [caseId]);
  }

  /** The one that lasts. */
  end(work: Work, caseId: string, reason: string): void {
    work.write(END, [caseId, work.now, work.actor.accountId, reason]);
  }
}
