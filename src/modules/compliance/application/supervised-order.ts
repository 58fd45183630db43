import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import {
  OrdersFacade,
  waitsForTakeOver,
  type KnownMeasure,
  type KnownOrder,
  type OrderState,
} from '../../sentencing';

/** The order that somebody writes about, when their agency supervises it. */
@Injectable()
export class SupervisedOrder {
  constructor(private readonly orders: OrdersFacade) {}

  /**
   * Held until this work is over, so that two who count under it do so one after the other.
   *
   * @throws DomainError `not-found`, `not-permitted` to who does not supervise it, `not-open` in any other state.
   */
  async hold(work: Work, id: string, states: readonly OrderState[]): Promise<KnownOrder> {
    await this.orders.hold(work, id);
    const order = await this.known(work, id);
    if (!states.includes(order.state)) throw new DomainError('not-open', 'compliance.order-does-not-run');
    return order;
  }

  /** The same wherever it stands. @throws DomainError `not-found`, `not-permitted`, `not-open` while it runs and is not taken over. */
  async known(work: Work, id: string): Promise<KnownOrder> {
    const order = await this.orders.known(work, id);
    requireSupervisor(order, work.actor.agencyId);
    if (waitsForTakeOver(order)) throw new DomainError('not-open', 'order.not-taken-over');
    return order;
  }
}

/** @throws DomainError `not-permitted`. */
export function requireSupervisor({ supervisorAgencyId }: KnownOrder, agencyId: string): void {
  if (supervisorAgencyId !== agencyId) throw new DomainError('not-permitted', 'compliance.not-your-action');
}

/** The measure of an order that is counted so. @throws DomainError `invalid` where it has none. */
export function measureOf(
  { measures }: KnownOrder,
  measure: string,
  counted: 'hours' | 'amount',
): KnownMeasure & { readonly most: number } {
  const found = measures.find((one) => one.measure === measure);
  const most = found?.[counted] ?? null;
  if (found && most !== null) return { ...found, most };
  const fields = [{ pointer: '/measure', code: 'not-of-this-order' }];
  throw new DomainError('invalid', 'fields-invalid', { fields });
}
