import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { LocalDate } from '../../../kernel/local-date';
import type { Position } from '../../../platform/http/cursors';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { SupervisionTalkEntity } from './supervision-talk.entity';

const ACKNOWLEDGE: Statement = {
  name: 'acknowledge-supervision-talk',
  text: `update monitoring.supervision_talk set acknowledged_at = $2, version = version + 1
    where id = $1 and acknowledged_at is null returning 1`,
};

/** Rows of supervision talks; which of them the actor sees, the database decides. */
@Injectable()
export class SupervisionTalkRepository {
  private readonly one: Statement;
  private readonly page: Statement;
  private readonly unread: Statement;
  private readonly due: Statement;

  constructor(source: DataSource) {
    const { columns } = tableOf(source, SupervisionTalkEntity);
    const from = `select ${columns} from monitoring.supervision_talk t`;
    this.one = { name: 'supervision-talk', text: `${from} where t.id = $1` };
    this.page = {
      name: 'supervision-talks',
      text: `${from} where $1 in (t.supervisor_id, t.worker_id) and ($2::uuid is null or t.worker_id = $2)
          and ($3::timestamptz is null or (t.held_at, t.id) < ($3, $4))
        order by t.held_at desc, t.id desc limit $5`,
    };
    this.unread = {
      name: 'unread-supervision-talks',
      text: `${from} where t.worker_id = $1 and t.acknowledged_at is null order by t.held_at, t.id limit $2`,
    };
    this.due = {
      name: 'due-supervision-talks',
      text: `${from} where t.supervisor_id = $1 and t.next_on <= $2
          and not exists (select 1 from monitoring.supervision_talk n
            where n.supervisor_id = $1 and n.worker_id = t.worker_id and n.held_at > t.held_at)
        order by t.next_on, t.id limit $3`,
    };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<SupervisionTalkEntity> {
    const [row] = await work.query<SupervisionTalkEntity>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<SupervisionTalkEntity> {
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** @throws DomainError `changed-since` where it was said already. */
  async acknowledge(work: Work, id: string): Promise<void> {
    await work.change(ACKNOWLEDGE, [id, work.now]);
  }

  /** The latest first. */
  async list(
    work: Work,
    { workerId, from, limit }: { workerId: string | null; from: Position | null; limit: number },
  ): Promise<SupervisionTalkEntity[]> {
    const values = [work.actor.accountId, workerId, from?.after ?? null, from?.id ?? null, limit];
    const rows = await work.query<SupervisionTalkEntity>(this.page, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** Of which the actor has not said that they have read it. */
  async unreadBy(work: Work, limit: number): Promise<SupervisionTalkEntity[]> {
    return work.query<SupervisionTalkEntity>(this.unread, [work.actor.accountId, limit]);
  }

  /** After which the actor wanted to talk again by now, and has not. */
  async dueOf(work: Work, today: LocalDate, limit: number): Promise<SupervisionTalkEntity[]> {
    return work.query<SupervisionTalkEntity>(this.due, [work.actor.accountId, today, limit]);
  }
}

const saw = (work: Work, { id, version }: SupervisionTalkEntity): void =>
  work.saw({ kind: 'supervision-talk', id, version });
