import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { LocalDate } from '../../../kernel/local-date';
import type { Tally } from '../domain/tally';
import type { Counted, MeasureSum } from '../domain/ledger';
import { COUNTING_STATES } from '../domain/ledger-line.lifecycle';
import { ledgerListStatement, type LedgerWish } from './ledger-lists';
import { LedgerLineEntity } from './ledger-line.entity';

/** A line with the key that opens its texts. */
export type LedgerLine = LedgerLineEntity & { readonly wrappedKey: Buffer | null };

/** Which line of which order, and of what it counts. */
export interface LinePlace {
  readonly id: string;
  readonly orderId: string;
  readonly counts: Counted;
}

/** How a condition was kept, by days. */
export type ConditionDays = Tally & { readonly conditionId: string };

const ANSWER: Statement = {
  name: 'answer-ledger-line',
  text: `update compliance.ledger_line
    set state = $3, answered_by = $4, answered_at = $5, answer_reason = $6, error_by = $7, error_at = $8, error_reason = $9,
      version = version + 1
    where id = $1 and version = $2 returning 1`,
};

const COUNTED: Statement = {
  name: 'counted-of-measure',
  text: `select coalesce(sum(t.quantity) filter (where t.order_id = $1 and t.measure = $3), 0)::int as "ofOrder",
      coalesce(sum(t.quantity) filter (where t.day = $4), 0)::int as "ofDay"
    from compliance.ledger_line t
    where t.child_id = $6 and t.counts = $2 and t.state = any ($5)`,
};

const HOLD_OFF_OTHERS: Statement = {
  name: 'hold-off-other-hours',
  text: `select pg_advisory_xact_lock(hashtextextended('hours of ' || $1::text, 0))`,
};

/** Of which child and measure something counts already. */
type CountedLine = Pick<LedgerLineEntity, 'orderId' | 'childId' | 'counts' | 'measure' | 'day'>;

const SUMS: Statement = {
  name: 'sums-of-order',
  text: 'select measure, counts, verified, waiting from compliance.sums_of($1)',
};

const SAID: Statement = {
  name: 'said-of-day',
  text: `select 1 from compliance.ledger_line t where t.condition_id = any ($1) and t.day = $2 and t.state = any ($3)`,
};

const WITHOUT_FAULT: Statement = {
  name: 'day-without-fault',
  text: `select 1 from compliance.ledger_line t
    where t.condition_id = any ($1) and t.day = $2 and t.outcome in ('kept', 'excused') and t.state = any ($3) limit 1`,
};

const DAYS: Statement = {
  name: 'days-of-conditions',
  text: `select t.condition_id as "conditionId",
      (count(*) filter (where t.state = 'verified' and t.outcome = 'kept'))::int as kept,
      (count(*) filter (where t.state = 'verified' and t.outcome = 'excused'))::int as excused,
      (count(*) filter (where t.state = 'verified' and t.outcome = 'not-kept'))::int as "notKept",
      (count(*) filter (where t.state = 'entered'))::int as waiting
    from compliance.ledger_line t where t.order_id = $1 and t.counts = 'days' group by t.condition_id`,
};

/** Lines of the ledger; which of them the actor sees, the database decides. */
@Injectable()
export class LedgerRepository {
  private readonly select: string;
  private readonly one: Statement;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, LedgerLineEntity).columns}, l.wrapped_key as "wrappedKey"
      from compliance.ledger_line t left join children.child_label l on l.child_id = t.child_id`;
    this.one = {
      name: 'ledger-line',
      text: `${this.select} where t.id = $1 and t.order_id = $2 and t.counts = $3`,
    };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, { id, orderId, counts }: LinePlace): Promise<LedgerLine> {
    const [row] = await work.query<LedgerLine>(this.one, [id, orderId, counts]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, place: LinePlace): Promise<LedgerLine> {
    const row = await this.find(work, place);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  async list(work: Work, wish: LedgerWish): Promise<LedgerLine[]> {
    const { statement, values } = ledgerListStatement(this.select, wish);
    const rows = await work.query<LedgerLine>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** Nobody else writes down hours of the child, under whichever of its orders, until the work ends. */
  async holdOffOthers(work: Work, childId: string): Promise<void> {
    await work.query(HOLD_OFF_OTHERS, [childId]);
  }

  /** What counts already: of a measure of an order, and on a day of all orders of the child that the actor sees. */
  async counted(
    work: Work,
    { orderId, childId, counts, measure, day }: CountedLine,
  ): Promise<{ readonly ofOrder: number; readonly ofDay: number }> {
    const values = [orderId, counts, measure, day, COUNTING_STATES, childId];
    const [sums] = await work.query<{ ofOrder: number; ofDay: number }>(COUNTED, values);
    return sums ?? { ofOrder: 0, ofDay: 0 };
  }

  /** Whether there is a word about a condition, under any of its ids, and a day that stands. */
  async isSaid(work: Work, conditionIds: readonly string[], day: LocalDate): Promise<boolean> {
    return (await work.query(SAID, [conditionIds, day, COUNTING_STATES])).length > 0;
  }

  /** Whether it is said of a day, and stands, that one of these conditions was kept or is excused. */
  async isWithoutFault(work: Work, conditionIds: readonly string[], day: LocalDate): Promise<boolean> {
    return (await work.query(WITHOUT_FAULT, [conditionIds, day, COUNTING_STATES])).length > 0;
  }

  /** On how many days each condition of an order was kept, excused or not. */
  async daysOf(work: Work, orderId: string): Promise<ConditionDays[]> {
    return work.query<ConditionDays>(DAYS, [orderId]);
  }

  /** How much was done of each measure of an order, for whoever sees the order at all. */
  async sumsOf(work: Work, orderId: string): Promise<MeasureSum[]> {
    return work.query<MeasureSum>(SUMS, [orderId]);
  }

  /** @throws DomainError `changed-since` where somebody was faster. */
  async answer(work: Work, row: LedgerLine): Promise<void> {
    const { answeredBy, answeredAt, answerReason, errorBy, errorAt, errorReason } = row;
    await work.change(ANSWER, [
      ...[row.id, row.version, row.state, answeredBy, answeredAt, answerReason],
      ...[errorBy, errorAt, errorReason],
    ]);
  }
}

const saw = (work: Work, { id, version, childId }: LedgerLineEntity): void =>
  work.saw({ kind: 'ledger-line', id, version, childId });
