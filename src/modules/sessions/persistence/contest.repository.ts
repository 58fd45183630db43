import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { ContestEntity } from './contest.entity';

/** What children say against what was said of them. */
@Injectable()
export class ContestRepository {
  private readonly all: Statement;

  constructor(source: DataSource) {
    this.all = {
      name: 'contests-of-session',
      text: `select ${tableOf(source, ContestEntity).columns} from sessions.contest t
        where t.session_id = $1 order by t.recorded_at, t.id`,
    };
  }

  /** Of the children whom the actor sees, in the order in which they were written down. */
  async of(work: Work, sessionId: string): Promise<ContestEntity[]> {
    return work.query<ContestEntity>(this.all, [sessionId]);
  }
}
