import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn } from '../../../kernel/local-date';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { countUpToHundred } from '../../../platform/persistence/page-statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import {
  orderListStatement,
  ORDERS_WAITING,
  type AskingAgency,
  type OrderWish,
  type WaitingOrders,
} from './order-lists';
import { PlatformSettings } from '../../../platform/platform-settings';
import { OrderEntity } from './order.entity';
import { MOVE, valuesOf, type OrderChanges } from './move-order-statement';

/** An order with what the actor may know of the child, and the key that opens its texts. */
export type OrderRow = OrderEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

const LABEL: Statement = {
  name: 'child-of-order',
  text: `select l.number as "childNumber", l.initials as "childInitials", l.wrapped_key as "wrappedKey"
    from children.child_label l where l.child_id = $1 and l.wrapped_key is not null and children.held_rank('child', $1) >= 2`,
};

/** Whose an order is, and where it stands. */
export type SeenOrder = Pick<
  OrderRow,
  | 'id'
  | 'childId'
  | 'intakeId'
  | 'state'
  | 'stage'
  | 'decidedAt'
  | 'handedOnAt'
  | 'authorityAgencyId'
  | 'courtAgencyId'
  | 'supervisorAgencyId'
>;

const SEEN: Statement = {
  name: 'seen-order',
  text: `select t.id, t.child_id as "childId", t.intake_id as "intakeId", t.state, t.stage,
      t.decided_at as "decidedAt", t.handed_on_at as "handedOnAt", t.authority_agency_id as "authorityAgencyId", t.court_agency_id as "courtAgencyId",
      t.supervisor_agency_id as "supervisorAgencyId"
    from sentencing.order_file t where t.id = $1`,
};

/** Rows of orders; which of them the actor sees, the database decides. */
@Injectable()
export class OrderRepository {
  private readonly select: string;
  private readonly one: Statement;

  constructor(
    source: DataSource,
    private readonly settings: PlatformSettings,
  ) {
    this.select = `select ${tableOf(source, OrderEntity).columns}, l.number as "childNumber", l.initials as "childInitials",
        l.wrapped_key as "wrappedKey"
      from sentencing.order_file t left join children.child_label l on l.child_id = t.child_id`;
    this.one = { name: 'order', text: `${this.select} where t.id = $1` };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<OrderRow> {
    const [row] = await work.query<OrderRow>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Undefined where it does not exist for the actor. */
  async seen(work: Work, id: string): Promise<SeenOrder | undefined> {
    return (await work.query<SeenOrder>(SEEN, [id]))[0];
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<OrderRow> {
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Until this work is over nobody else changes it, of those who are a party. */
  async hold(work: Work, id: string): Promise<void> {
    await work.query(
      { name: 'hold-order', text: 'select 1 from sentencing.order_file t where t.id = $1 for update' },
      [id],
    );
  }

  async list(work: Work, wish: OrderWish): Promise<OrderRow[]> {
    const { statement, values } = orderListStatement(this.select, this.asking(work), wish);
    const rows = await work.query<OrderRow>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** What waits for somebody of the actor’s agency, who has waited longest first. */
  async waiting(work: Work, which: WaitingOrders, limit: number): Promise<OrderRow[]> {
    const { where, values } = ORDERS_WAITING[which](this.asking(work));
    const text = `${this.select} where ${where} order by t.updated_at, t.id limit $${values.length + 1}`;
    return work.query<OrderRow>({ name: `orders ${which}`, text }, [...values, limit]);
  }

  /** How many stand in a list, up to a hundred: enough to say "99+". */
  async count(work: Work, which: WaitingOrders): Promise<number> {
    const rows = ORDERS_WAITING[which](this.asking(work));
    return countUpToHundred(work, `orders ${which}`, 'sentencing.order_file t', rows);
  }

  private asking({ actor, now }: Work): AskingAgency {
    return { agencyId: actor.agencyId, now, today: localDateIn(this.settings.timeZone, now) };
  }

  /** The order as it is then, in its next version. @throws DomainError `changed-since` where somebody was faster. */
  async move(work: Work, row: OrderRow, changes: OrderChanges): Promise<OrderRow> {
    const after = { ...row, ...changes };
    await work.change(MOVE, [row.id, row.version, ...valuesOf(after), work.now]);
    return { ...after, version: row.version + 1 };
  }

  /** What an order says of its child. @throws DomainError `invalid` to who does not know who the child is. */
  async labelOf(
    work: Work,
    childId: string,
  ): Promise<Pick<OrderRow, 'childNumber' | 'childInitials' | 'wrappedKey'>> {
    const [label] = await work.query<Pick<OrderRow, 'childNumber' | 'childInitials' | 'wrappedKey'>>(LABEL, [
      childId,
    ]);
    if (label) return label;
    const fields = [{ pointer: '/childId', code: 'reference-not-usable' }];
    throw new DomainError('invalid', 'fields-invalid', { fields });
  }

  /** Whose agency proposes keeps knowing whom the order is about, whatever ends beside it. */
  keepSight(work: Work, id: string): void {
    work.write({ name: 'keep-sight-of-order', text: 'select sentencing.keep_sight($1)' }, [id]);
  }

  /** What was opened for a proposal of the child and its intake ends with it. */
  endSight(work: Work, id: string): void {
    work.write({ name: 'end-sight-of-order', text: 'select sentencing.end_sight($1)' }, [id]);
  }
}

const saw = (work: Work, { id, version, childId }: OrderRow): void =>
  work.saw({ kind: 'order', id, version, childId });
