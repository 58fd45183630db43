import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { OrdersFacade } from '../../sentencing';
import { hearingEvent } from '../contract';
import { EndedHearingRepository } from '../persistence/ended-hearing.repository';

/** Nobody comes to court for an order that is proposed no more: its hearings are called off with it. */
@Injectable()
export class FollowOrderOfHearing implements OnModuleInit {
  constructor(
    private readonly orders: OrdersFacade,
    private readonly ended: EndedHearingRepository,
  ) {}

  onModuleInit(): void {
    this.orders.follow({ ended: (work, { id }) => this.callOff(work, id) });
  }

  private async callOff(work: Work, orderId: string): Promise<void> {
    for (const hearing of await this.ended.callOff(work, orderId))
      work.emit(hearingEvent('cancel', hearing, work.now));
  }
}
