import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { LocalDate } from '../../../kernel/local-date';
import { requireMatch } from '../../../platform/http/etag';
import { pageStatement, type PageWish } from '../../../platform/persistence/page-statement';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { AppointmentSeriesEntity } from './appointment-series.entity';

const CANCEL: Statement = {
  name: 'cancel-appointment-series',
  text: `update compliance.appointment_series set cancelled_from = $3, version = version + 1
    where id = $1 and version = $2 returning 1`,
};

/** Which page is wished for, of which order. */
export interface SeriesWish extends PageWish {
  readonly orderId: string;
}

/** Dates that were planned together; which of them the actor sees, the database decides. */
@Injectable()
export class AppointmentSeriesRepository {
  private readonly select: string;
  private readonly one: Statement;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, AppointmentSeriesEntity).columns} from compliance.appointment_series t`;
    this.one = {
      name: 'appointment-series',
      text: `${this.select} where t.id = $1 and t.order_id = $2`,
    };
  }

  put(work: Work, row: AppointmentSeriesEntity): void {
    work.insert(AppointmentSeriesEntity, row);
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, orderId: string, id: string): Promise<AppointmentSeriesEntity> {
    const [row] = await work.query<AppointmentSeriesEntity>(this.one, [id, orderId]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** What was planned last first. */
  async list(work: Work, { orderId, ...wish }: SeriesWish): Promise<AppointmentSeriesEntity[]> {
    const shape = { name: 'appointment series', select: this.select, at: 't.made_at', way: 'desc' } as const;
    const list = { ...shape, where: 't.order_id = $1', values: [orderId] };
    const { statement, values } = pageStatement(list, {}, { ...wish, filter: {} });
    const rows = await work.query<AppointmentSeriesEntity>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
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

const saw = (work: Work, { id, version, childId }: AppointmentSeriesEntity): void =>
  work.saw({ kind: 'appointment-series', id, version, childId });
