import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import type { ConditionRequest } from '../http/order.requests';
import type { OrderConditionEntity } from '../persistence/order-condition.entity';
import { holdingConditions, OrderContentRepository } from '../persistence/order-content.repository';
import type { OrderRow } from '../persistence/order.repository';
import { ReviewedOrderRepository } from '../persistence/reviewed-order.repository';
import { CarryOnConditions } from './carry-on-conditions';
import { CheckReview } from './check-review';
import { MoveOrder, type ToldAct } from './move-order';
import { WriteOrder } from './write-order';
import type { NewCondition } from './new-condition';

/** The next edition of the conditions of an order, or the one before once more. */
@Injectable()
export class SetTerms {
  constructor(
    private readonly contents: OrderContentRepository,
    private readonly mover: MoveOrder,
    private readonly writing: WriteOrder,
    private readonly reviewing: CheckReview,
    private readonly reviewed: ReviewedOrderRepository,
    private readonly carrying: CarryOnConditions,
  ) {}

  /** The conditions that hold. */
  async holding(work: Work, id: string): Promise<readonly OrderConditionEntity[]> {
    return holdingConditions(await this.contents.of(work, id));
  }

  /** @throws DomainError `not-open` where there is none before, `rule-broken` while the last one is reviewed. */
  async set(
    work: Work,
    row: OrderRow,
    told: ToldAct & { readonly reasonCode: string },
    requested: readonly ConditionRequest[],
  ): Promise<void> {
    await this.reviewing.require(work, row.id, 'vary');
    const { terms, conditions: before } = await this.contents.of(work, row.id);
    const last = terms.at(-1);
    if (last === undefined) throw new DomainError('not-open', 'order.not-open-for-vary');
    await this.mover.stay(work, row, 'vary', told);
    const { reasonCode } = told;
    const conditions = this.carrying.from(row, before, requested);
    this.writing.setTerms(work, row, { number: last.number + 1, reasonCode, conditions });
  }

  /** What a review has found against is no more: the edition before holds again, as a new one. @throws DomainError `not-open`. */
  async putBack(work: Work, row: OrderRow, told: ToldAct): Promise<void> {
    const { terms, conditions } = await this.contents.of(work, row.id);
    const [last, before] = [terms.at(-1), terms.at(-2)];
    if (last === undefined || before === undefined) throw notOpen();
    const again = conditions
      .filter(({ termsNumber }) => termsNumber === before.number)
      .map((condition) => this.opened(row, condition));
    await this.mover.stay(work, row, 'overturn-variation', told);
    await this.reviewed.putBackTerms(work, newId(), row.id);
    this.writing.addConditions(work, row, last.number + 1, again);
  }

  private opened(row: OrderRow, condition: OrderConditionEntity): NewCondition {
    const stood = this.carrying.opened(row, condition);
    return { ...stood, words: stood.words ?? unread() };
  }
}

const notOpen = (): DomainError => new DomainError('not-open', 'order.not-open-for-overturn');

/** Who reviews holds the key of the child; what nobody can read is not written again. */
const unread = (): never => {
  throw notOpen();
};
