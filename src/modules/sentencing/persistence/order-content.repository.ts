import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { RestedDays } from '../domain/order-interval';
import { OrderConditionEntity } from './order-condition.entity';
import type { OrderIntervalEntity } from './order-interval.entity';
import { OrderIntervalRepository } from './order-interval.repository';
import { OrderMeasureEntity } from './order-measure.entity';
import { OrderTermsEntity } from './order-terms.entity';
import { OrderTransitionEntity } from './order-transition.entity';

/** What an order consists of, and what was done with it. */
export interface OrderContent {
  readonly measures: readonly OrderMeasureEntity[];
  /** The oldest first. */
  readonly terms: readonly OrderTermsEntity[];
  /** Of all editions. */
  readonly conditions: readonly OrderConditionEntity[];
  readonly history: readonly OrderTransitionEntity[];
  readonly intervals: readonly OrderIntervalEntity[];
}

/** The conditions of the edition that holds. */
export const holdingConditions = ({ terms, conditions }: OrderContent): readonly OrderConditionEntity[] =>
  conditions.filter(({ termsNumber }) => termsNumber === terms.at(-1)?.number);

/** When an order rested. */
export const restsOf = ({ intervals }: Pick<OrderContent, 'intervals'>): RestedDays[] =>
  intervals
    .filter(({ kind }) => kind === 'suspension')
    .map(({ fromOn, untilOn }) => ({ from: fromOn, until: untilOn }));

/** Rows about orders that the actor sees. */
@Injectable()
export class OrderContentRepository {
  private readonly measuresOf: Statement;
  private readonly termsOf: Statement;
  private readonly conditionsOf: Statement;
  private readonly historyOf: Statement;

  constructor(
    source: DataSource,
    private readonly intervals: OrderIntervalRepository,
  ) {
    const { columns: measures } = tableOf(source, OrderMeasureEntity);
    const { columns: terms } = tableOf(source, OrderTermsEntity);
    const { columns: conditions } = tableOf(source, OrderConditionEntity);
    const { columns: history } = tableOf(source, OrderTransitionEntity);
    const of = (what: string, columns: string, order: string): Statement => ({
      name: `order ${what}`,
      text: `select ${columns} from sentencing.${what} t where t.order_id = $1 order by ${order}`,
    });
    this.measuresOf = of('order_measure', measures, 't.position');
    this.termsOf = of('order_terms', terms, 't.number');
    this.conditionsOf = of('order_condition', conditions, 't.terms_number, t.position');
    this.historyOf = of('order_transition', history, 't.at, t.id');
  }

  async measures(work: Work, orderId: string): Promise<OrderMeasureEntity[]> {
    return work.query<OrderMeasureEntity>(this.measuresOf, [orderId]);
  }

  async of(work: Work, orderId: string): Promise<OrderContent> {
    const [measures, terms, conditions, history, intervals] = await Promise.all([
      this.measures(work, orderId),
      work.query<OrderTermsEntity>(this.termsOf, [orderId]),
      work.query<OrderConditionEntity>(this.conditionsOf, [orderId]),
      work.query<OrderTransitionEntity>(this.historyOf, [orderId]),
      this.intervals.of(work, orderId),
    ]);
    return { measures, terms, conditions, history, intervals };
  }
}
