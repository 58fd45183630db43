import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { ReopeningState } from '../domain/reopening';
import { ReopeningEntity } from './reopening.entity';

const ANSWER: Statement = {
  name: 'answer-reopening',
  text: `update closure.reopening set state = $2, answered_by = $3, answered_at = $4, decline_reason = $5
    where id = $1 and state = 'asked'`,
};

/** Rows of wishes to open a case again; which of them the actor sees, the database decides. */
@Injectable()
export class ReopeningRepository {
  private readonly asked: Statement;
  private readonly last: Statement;

  constructor(source: DataSource) {
    const from = `select ${tableOf(source, ReopeningEntity).columns} from closure.reopening t where t.case_id = $1`;
    this.asked = { name: 'reopening-asked', text: `${from} and t.state = 'asked'` };
    this.last = { name: 'reopening-last', text: `${from} order by t.asked_at desc, t.id desc limit 1` };
  }

  /** The one that waits for an answer; the case is locked by who asks. */
  async waiting(work: Work, caseId: string): Promise<ReopeningEntity | undefined> {
    return (await work.query<ReopeningEntity>(this.asked, [caseId]))[0];
  }

  async lastOf(work: Work, caseId: string): Promise<ReopeningEntity | undefined> {
    return (await work.query<ReopeningEntity>(this.last, [caseId]))[0];
  }

  answer(work: Work, id: string, state: ReopeningState, declineReason: string | null): void {
    work.write(ANSWER, [id, state, work.actor.accountId, work.now, declineReason]);
  }
}
