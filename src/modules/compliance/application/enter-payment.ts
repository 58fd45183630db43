import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import type { KnownOrder } from '../../sentencing';
import { complianceEvent } from '../contract';
import { payDayRules } from '../domain/day.rules';
import { paymentRules } from '../domain/instalment.rules';
import { OPEN_FOR_ENTRIES } from '../domain/ledger';
import type { EnterPaymentRequest } from '../http/payment.requests';
import { LedgerLineEntity } from '../persistence/ledger-line.entity';
import { LedgerRepository } from '../persistence/ledger.repository';
import { ComplianceCodes } from './compliance-codes';
import { NOT_ANSWERED, OF_NO_CONDITION } from './enter-hours';
import { measureOf, SupervisedOrder } from './supervised-order';

/** Writes down what was paid of an order, and what proves it; a second person has to verify it. */
@Injectable()
export class EnterPayment {
  constructor(
    private readonly supervised: SupervisedOrder,
    private readonly ledger: LedgerRepository,
    private readonly codes: ComplianceCodes,
  ) {}

  /** Answers the id. @throws DomainError `not-open`, `invalid`, or `rule-broken` by the rules of the day and of payments. */
  async enter(work: Work, orderId: string, request: EnterPaymentRequest): Promise<string> {
    const order = await this.supervised.hold(work, orderId, OPEN_FOR_ENTRIES);
    await this.codes.require(work, 'payment-proofs', request.proof, '/proof');
    await this.requireRules(work, order, request);
    const { measure, day, amount, proof } = request;
    const line: LedgerLineEntity = {
      ...{ id: newId(), orderId, childId: order.childId, agencyId: work.actor.agencyId, counts: 'qapik' },
      ...{ measure, day, quantity: amount, kindCode: proof, placeCode: null, place: null, onSpot: null },
      ...{ enteredBy: work.actor.accountId, enteredAt: work.now },
      ...{ ...NOT_ANSWERED, ...OF_NO_CONDITION },
    };
    work.insert(LedgerLineEntity, line);
    work.emit(complianceEvent('enter', order, { ...line, at: work.now }));
    return line.id;
  }

  private async requireRules(work: Work, order: KnownOrder, request: EnterPaymentRequest): Promise<void> {
    const { measure, day, amount } = request;
    const { most } = measureOf(order, measure, 'amount');
    requireAll(payDayRules, { ...order, day, today: this.codes.today(work) });
    const of = { orderId: order.id, childId: order.childId, counts: 'qapik', measure, day } as const;
    const { ofOrder } = await this.ledger.counted(work, of);
    requireAll(paymentRules, { amount, paid: ofOrder, ordered: most * 100 });
  }
}
