import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { OrdersFacade, type KnownOrder } from '../../sentencing';
import type { MeasureSum } from '../domain/ledger';
import { idsOf } from '../domain/stood-conditions';
import type { ConditionProgressResponse, OrderProgressResponse } from '../http/progress.response';
import { showCondition, showMeasureProgress } from '../http/show-progress';
import { ConditionStandingRepository } from '../persistence/condition-standing.repository';
import { LedgerRepository } from '../persistence/ledger.repository';
import { ComplianceCodes } from './compliance-codes';
import { CountConditions } from './count-conditions';
import { ComplianceTexts } from './compliance-texts';
import { readsWhatIsDone } from './read-order';

/** How far an order is: worked out whenever it is read, so that it is never out of date. */
@Injectable()
export class FindProgress {
  constructor(
    private readonly orders: OrdersFacade,
    private readonly ledger: LedgerRepository,
    private readonly standings: ConditionStandingRepository,
    private readonly texts: ComplianceTexts,
    private readonly codes: ComplianceCodes,
    private readonly counting: CountConditions,
  ) {}

  /** Whoever sees the order sees how far it is; who only proposed it, no more than the sums. */
  async read(work: Work, orderId: string): Promise<OrderProgressResponse> {
    const order = await this.orders.known(work, orderId);
    const sums = await this.ledger.sumsOf(work, orderId);
    const until = order.endedAt === null ? this.codes.today(work) : this.codes.dayOf(order.endedAt);
    const passed = { startedOn: order.startedOn, until, rests: order.rests };
    const isRead = readsWhatIsDone(order, work.actor.agencyId);
    const stands = { sums, passed, breaches: isRead ? order.breaches : [] };
    return {
      ...{ orderId, startedOn: order.startedOn, endsOn: order.endsOn },
      measures: order.measures.map((measure) => showMeasureProgress(measure, stands)),
      conditions: isRead ? await this.conditions(work, order, sums) : [],
    };
  }

  private async conditions(
    work: Work,
    order: KnownOrder,
    sums: readonly MeasureSum[],
  ): Promise<ConditionProgressResponse[]> {
    const said = await this.standings.of(work, order.id);
    const figures = await this.counting.of(work, order, sums);
    return order.conditions.map((condition) => {
      const ids = idsOf(order, condition.id);
      const last = said.find(({ conditionId }) => ids.includes(conditionId));
      const words = last ? this.texts.open(order, 'words', last.id, last.words) : null;
      const breaches = order.breaches.filter((one) => one.conditionIds.some((id) => ids.includes(id)));
      const stands = { ...condition, breaches };
      return showCondition(stands, last, { words, figures: figures.get(condition.id) });
    });
  }
}
