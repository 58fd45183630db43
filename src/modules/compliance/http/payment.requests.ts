import { CodeField, DayField, NumberField } from '../../../platform/http/request-field.decorator';
import { MeasureListQuery } from './ledger.requests';

/** Most of what is ordered at all, in qapik. */
export const MOST_QAPIK = 10_000_000;

export class EnterPaymentRequest {
  @CodeField('The measure of the order that is an amount')
  measure: string;

  @DayField('The day on which it was paid')
  day: string;

  @NumberField([1, MOST_QAPIK], 'How much, in qapik')
  amount: number;

  @CodeField('Code of list payment-proofs')
  proof: string;
}

export class PaymentListQuery extends MeasureListQuery {}
