import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { LocalDate } from '../../../kernel/local-date';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { AppointmentSeriesEntity } from './appointment-series.entity';

const CANCEL: Statement = {
  name: 'cancel-appointment-series',
  text: `update compliance.appointment_series set cancelled_from = $3, version = version + 1
    where id = $1 and version = $2 returning 1`,
};

/** Dates that were planned together; which of them the actor sees, the database decides. */
@Injectable()
export class AppointmentSeriesRepository {
  private readonly one: Statement;

  constructor(source: DataSource) {
    const { columns } = tableOf(source, AppointmentSeriesEntity);
    this.one = {
      name: 'appointment-series',
      text: `select ${columns} from compliance.appointment_series t where t.id = $1 and t.order_id = $2`,
    };
  }

  put(work: Work, row: AppointmentSeriesEntity): void {
    work.insert(AppointmentSeriesEntity, row);
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, orderId: string, id: string): Promise<AppointmentSeriesEntity> {
    const [row] = await work.query<AppointmentSeriesEntity>(this.one, [id, orderId]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'appointment-series', id, version: row.version, childId: row.childId });
    return row;
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, orderId: string, id: string): Promise<AppointmentSeriesEntity> {
    const row = await this.find(work, orderId, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** @throws DomainError `changed-since` where somebody was faster. */
  async cancel(work: Work, { id, version }: AppointmentSeriesEntity, from: LocalDate): Promise<void> {
    await work.change(CANCEL, [id, version, from]);
  }
}
