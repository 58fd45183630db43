import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import { OrdersFacade } from '../../sentencing';

const HAND_ON: Statement = { name: 'hand-on-compliance', text: 'select compliance.hand_on($1)' };

/** What waits for an answer goes to whoever supervises the order from now on (TR 10; BR 20–21). */
@Injectable()
export class FollowSupervisor implements OnModuleInit {
  constructor(private readonly orders: OrdersFacade) {}

  onModuleInit(): void {
    this.orders.follow({ handedOn: (work, orderId) => this.handOn(work, orderId) });
  }

  private async handOn(work: Work, orderId: string): Promise<void> {
    await work.query(HAND_ON, [orderId]);
  }
}
