import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ConsentsFacade, type FileOfChild } from '../../children';
import { agreementOf, type OrderAgreement } from '../domain/agreement.rules';
import type { OrderRow } from '../persistence/order.repository';

/** Code of list `consent-purposes`. */
const TAKING_PART = 'participate';

/** Whether child and representatives agree to an order now: said about it, or else about its intake. */
@Injectable()
export class KnowAgreement {
  constructor(private readonly consents: ConsentsFacade) {}

  async of(work: Work, { id, childId, intakeId }: OrderRow): Promise<OrderAgreement> {
    const order: FileOfChild = { kind: 'order', id };
    const intake: readonly FileOfChild[] = intakeId === null ? [] : [{ kind: 'intake', id: intakeId }];
    const asked = { childId, purpose: TAKING_PART };
    return agreementOf(await this.consents.firstStanding(work, asked, [order, ...intake]));
  }
}
