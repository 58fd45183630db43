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

  async of(work: Work, row: OrderRow): Promise<OrderAgreement> {
    const { id, childId, intakeId } = row;
    const order: FileOfChild = { kind: 'order', id };
    const intake: readonly FileOfChild[] = intakeId === null ? [] : [{ kind: 'intake', id: intakeId }];
    const asked = { childId, purpose: TAKING_PART };
    const agreement = agreementOf(await this.consents.firstStanding(work, asked, [order, ...intake]));
    return agreement === 'not-recorded' && !seesIntake(work, row) ? 'not-seen' : agreement;
  }
}

/** Who proposed or decides reads the intake; a court that is asked later, and who supervises, do not. */
const seesIntake = ({ actor }: Work, { intakeId, authorityAgencyId, proposerAgencyId }: OrderRow): boolean =>
  intakeId === null || [authorityAgencyId, proposerAgencyId].includes(actor.agencyId);
