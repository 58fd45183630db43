import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import { pageStatement, type ListFilters, type PageWish } from '../../../platform/persistence/page-statement';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { AppointmentState } from '../domain/appointment.lifecycle';
import { AppointmentEntity } from './appointment.entity';

/** An appointment with the key that opens its text. */
export type Appointment = AppointmentEntity & { readonly wrappedKey: Buffer | null };

export interface AppointmentFilter {
  readonly state?: AppointmentState;
}

/** Which page is wished for, of which order. */
export interface AppointmentWish extends PageWish {
  readonly orderId: string;
  readonly filter: AppointmentFilter;
}

const FILTERS: ListFilters<AppointmentFilter> = { state: (value) => `t.state = ${value}` };

const TELL: Statement = {
  name: 'tell-appointment',
  text: `update compliance.appointment
    set state = $3, reason_code = $4, child_words = $5, words_missing = $6, moved_to = $7, told_by = $8, told_at = $9,
      version = version + 1
    where id = $1 and version = $2 returning 1`,
};

/** When a child is to come; which of it the actor sees, the database decides. */
@Injectable()
export class AppointmentRepository {
  private readonly select: string;
  private readonly one: Statement;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, AppointmentEntity).columns}, l.wrapped_key as "wrappedKey"
      from compliance.appointment t left join children.child_label l on l.child_id = t.child_id`;
    this.one = { name: 'appointment', text: `${this.select} where t.id = $1 and t.order_id = $2` };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, orderId: string, id: string): Promise<Appointment> {
    const [row] = await work.query<Appointment>(this.one, [id, orderId]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, orderId: string, id: string): Promise<Appointment> {
    const row = await this.find(work, orderId, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** The latest date first. */
  async list(work: Work, wish: AppointmentWish): Promise<Appointment[]> {
    const shape = { name: 'appointments', select: this.select, at: 't.planned_at', way: 'desc' } as const;
    const list = { ...shape, where: 't.order_id = $1', values: [wish.orderId] };
    const { statement, values } = pageStatement(list, FILTERS, wish);
    const rows = await work.query<Appointment>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** @throws DomainError `changed-since` where somebody was faster. */
  async tell(work: Work, row: Appointment): Promise<void> {
    const { id, version, state, reasonCode, childWords, wordsMissing, movedTo } = row;
    const told = [row.toldBy, row.toldAt];
    await work.change(TELL, [id, version, state, reasonCode, childWords, wordsMissing, movedTo, ...told]);
  }
}

const saw = (work: Work, { id, version, childId }: AppointmentEntity): void =>
  work.saw({ kind: 'appointment', id, version, childId });
