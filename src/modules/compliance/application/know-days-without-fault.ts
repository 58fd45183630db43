import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { OrderBlames, OrdersFacade, type DayOfConditions } from '../../sentencing';
import { idsOf } from '../domain/stood-conditions';
import { LedgerRepository } from '../persistence/ledger.repository';

/** What the ledger says to have been kept or excused on a day is no breach, until it is declined or marked (TR 14.2). */
@Injectable()
export class KnowDaysWithoutFault implements OnModuleInit {
  constructor(
    private readonly blames: OrderBlames,
    private readonly orders: OrdersFacade,
    private readonly ledger: LedgerRepository,
  ) {}

  onModuleInit(): void {
    this.blames.askOfDays((work, of) => this.isWithoutFault(work, of));
  }

  /** Nobody writes of that day meanwhile. */
  private async isWithoutFault(
    work: Work,
    { orderId, conditionIds, day }: DayOfConditions,
  ): Promise<boolean> {
    if (conditionIds.length === 0) return false;
    await this.orders.hold(work, orderId);
    // A day may be written down under an older id of what goes on unchanged.
    const order = await this.orders.known(work, orderId);
    const ids = conditionIds.flatMap((id) => idsOf(order, id));
    return this.ledger.isWithoutFault(work, ids, day);
  }
}
