import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { HearingsFacade } from '../../hearings';
import { DefendedOrdersFacade } from '../../sentencing';
import type { DefenceFileResponse } from '../http/defence-file.response';
import type { DefendedMatter } from '../persistence/mandate.repository';

/** What is told of a matter before a court. */
export interface BeforeCourt extends Pick<DefenceFileResponse, 'orders' | 'hearings'> {
  /** Whose it is, where there is an order. */
  readonly childId: string | undefined;
}

/** Orders and hearings of a matter, each through who keeps it. */
@Injectable()
export class ReadBeforeCourt {
  constructor(
    private readonly orders: DefendedOrdersFacade,
    private readonly hearings: HearingsFacade,
  ) {}

  async of(work: Work, matter: DefendedMatter): Promise<BeforeCourt> {
    const orders = await this.orders.of(work, matter);
    const orderIds = orders.map(({ shown }) => shown.id);
    const hearings = await this.hearings.forDefence(work, { intakeId: matter.intakeId, orderIds });
    return { childId: orders[0]?.childId, orders: orders.map(({ shown }) => shown), hearings };
  }
}
