import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { HearingsFacade } from '../../hearings';
import { DefendedOrdersFacade } from '../../sentencing';
import type { DefenceFileResponse } from '../http/defence-file.response';
import type { DefendedMatter } from '../persistence/mandate.repository';

/** What is told of a matter before a court. */
export interface BeforeCourt extends Pick<DefenceFileResponse, 'orders' | 'hearings' | 'detentionReviews'> {
  /** Whose it is, where there is an order. */
  readonly childId: string | undefined;
}

/** Orders, hearings and reviews of detention of a matter, each through who keeps it. */
@Injectable()
export class ReadBeforeCourt {
  constructor(
    private readonly orders: DefendedOrdersFacade,
    private readonly hearings: HearingsFacade,
  ) {}

  async of(work: Work, matter: DefendedMatter): Promise<BeforeCourt> {
    const { intakeId } = matter;
    const found = await this.orders.of(work, matter);
    const orders = found.map(({ shown }) => shown);
    const hearings = await this.hearings.forDefence(work, { intakeId, orderIds: orders.map(({ id }) => id) });
    const detentionReviews =
      intakeId === null ? [] : await this.hearings.detentionsForDefence(work, intakeId);
    return { childId: found[0]?.childId, orders, hearings, detentionReviews };
  }
}
