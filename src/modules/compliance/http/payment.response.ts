import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { MeasureLineResponse } from './ledger.response';
import { MOST_QAPIK } from './payment.requests';

/** What was paid on one day. */
export class PaymentResponse extends MeasureLineResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: MOST_QAPIK, description: 'In qapik' })
  amount: number;

  @ApiProperty({ maxLength: 60, description: 'Code of list payment-proofs' })
  proof: string;
}

export class PaymentPageResponse extends pageResponse(PaymentResponse) {}
