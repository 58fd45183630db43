import { ApiProperty } from '@nestjs/swagger';
import { AdmissionResponse } from './admission.response';
import { AnswerResponse, DecisionResponse, OfferResponse } from './referral-parts.response';

/** A referral as who stands for the child may know it: what was decided and why, what was offered, what the child said. */
export class DefendedReferralResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 20 })
  number: string;

  @ApiProperty({ maxLength: 20, description: 'State of the lifecycle of a referral' })
  state: string;

  @ApiProperty({ maxLength: 20, description: 'police, prosecution or court' })
  stage: string;

  @ApiProperty({ type: DecisionResponse, nullable: true })
  decision: DecisionResponse | null;

  @ApiProperty({ type: OfferResponse, nullable: true })
  offer: OfferResponse | null;

  @ApiProperty({ type: AnswerResponse, nullable: true })
  answer: AnswerResponse | null;

  @ApiProperty({ type: AdmissionResponse, nullable: true, description: 'The child’s own words' })
  admission: AdmissionResponse | null;
}
