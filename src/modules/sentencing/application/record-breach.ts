import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { RecordBreachRequest } from '../http/order-action.requests';
import { CheckBreach } from './check-breach';
import { CheckRest } from './check-rest';
import { HearChild } from './hear-child';
import { MoveOrder } from './move-order';
import { NameInBreach } from './name-in-breach';
import { OrderCodes } from './order-codes';

/** Who supervises says what of an order was not done: which conditions or measures, on which day, and what the child says of it (TR 14.2). */
@Injectable()
export class RecordBreach {
  constructor(
    private readonly mover: MoveOrder,
    private readonly codes: OrderCodes,
    private readonly hearing: HearChild,
    private readonly resting: CheckRest,
    private readonly checking: CheckBreach,
    private readonly naming: NameInBreach,
  ) {}

  /** @throws DomainError `not-open`, `invalid` for what did not hold then, `rule-broken` for the day, a child not heard, nothing named. */
  async record(work: Work, id: string, request: RecordBreachRequest): Promise<void> {
    const row = await this.mover.begin(work, id, 'record-breach');
    await this.resting.require(work, id, 'record-breach');
    const happenedOn = this.codes.toldDay(work, request.happenedOn, row.startedOn);
    const told = await this.hearing.told(work, 'order-breach-grounds', request);
    await this.checking.requireGround(work, id, request.reasonCode);
    await this.naming.require(work, id, request, happenedOn);
    const { conditionIds, measures } = request;
    await this.mover.move(work, row, 'record-breach', { ...told, happenedOn, conditionIds, measures });
  }
}
