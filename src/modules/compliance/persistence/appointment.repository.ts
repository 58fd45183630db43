import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import { pageStatement, type ListFilters, type PageWish } from '../../../platform/persistence/page-statement';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { AppointmentState } from '../domain/appointment.lifecycle';
import { MINUTES_OF_DATE, type Clash } from '../domain/clash';
import { NOTHING_TOLD, type Tally } from '../domain/tally';
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

/** A date, and when it is. */
export type DateOfOrder = Pick<AppointmentEntity, 'id' | 'plannedAt'>;

/** Which dates are cancelled together, from when on, and why. */
export interface CancelledSeries {
  readonly seriesId: string;
  readonly from: Date;
  readonly reasonCode: string;
}

const FILTERS: ListFilters<AppointmentFilter> = { state: (value) => `t.state = ${value}` };

const TELL: Statement = {
  name: 'tell-appointment',
  text: `update compliance.appointment
    set state = $3, reason_code = $4, child_words = $5, words_missing = $6, moved_to = $7, told_by = $8, told_at = $9,
      version = version + 1
    where id = $1 and version = $2 returning 1`,
};

const CANCEL_SERIES: Statement = {
  name: 'cancel-dates-of-series',
  text: `update compliance.appointment t
    set state = 'cancelled', reason_code = $3, told_by = $4, told_at = $5, version = version + 1
    where t.series_id = $1 and t.state = 'planned' and t.planned_at >= $2 returning 1`,
};

const BESIDE: Statement = {
  name: 'dates-beside',
  text: `select distinct i.at from unnest($2::uuid[], $3::timestamptz[]) i (id, at) join compliance.appointment t
      on t.planned_at > i.at - make_interval(mins => $4) and t.planned_at < i.at + make_interval(mins => $4)
    where t.order_id = $1 and t.state = 'planned' and t.id <> i.id`,
};

const TALLY: Statement = {
  name: 'tally-of-dates',
  text: `select (count(*) filter (where t.state = 'kept'))::int as kept,
      (count(*) filter (where t.state = 'missed-excused'))::int as excused,
      (count(*) filter (where t.state = 'missed'))::int as "notKept",
      (count(*) filter (where t.state = 'planned'))::int as waiting
    from compliance.appointment t where t.order_id = $1`,
};

/** When a child is to come; which of it the actor sees, the database decides. */
@Injectable()
export class AppointmentRepository {
  private readonly select: string;
  private readonly one: Statement;
  private readonly series: Statement;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, AppointmentEntity).columns}, l.wrapped_key as "wrappedKey"
      from compliance.appointment t left join children.child_label l on l.child_id = t.child_id`;
    this.series = {
      name: 'appointments-of-series',
      text: `${this.select} where t.series_id = $1 order by t.planned_at, t.id limit 500`,
    };
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

  /** All dates of a series, those in the place of others too, the earliest first. */
  async ofSeries(work: Work, seriesId: string): Promise<Appointment[]> {
    const rows = await work.query<Appointment>(this.series, [seriesId]);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** Cancels what is to come of a series from an instant on; answers how many dates that were. */
  async cancelSeries(work: Work, { seriesId, from, reasonCode }: CancelledSeries): Promise<number> {
    const told = [work.actor.accountId, work.now];
    return (await work.query(CANCEL_SERIES, [seriesId, from, reasonCode, ...told])).length;
  }

  /** At which of some dates of an order another one lies. */
  async beside(work: Work, orderId: string, dates: readonly DateOfOrder[]): Promise<Clash[]> {
    const values = [dates.map(({ id }) => id), dates.map(({ plannedAt }) => plannedAt)];
    const rows = await work.query<{ at: Date }>(BESIDE, [orderId, ...values, MINUTES_OF_DATE]);
    return rows.map(({ at }) => ({ at, code: 'other-date' }));
  }

  /** How many dates of an order were kept, excused or missed; what is to come and what nobody has told of waits. */
  async tallyOf(work: Work, orderId: string): Promise<Tally> {
    return (await work.query<Tally>(TALLY, [orderId]))[0] ?? NOTHING_TOLD;
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
