import { ApiProperty } from '@nestjs/swagger';
import { AgencyToAskResponse } from './agency-to-ask.response';
import { BirthDateResponse } from './identity.response';
import { OpenCaseResponse } from './open-case.response';

/** A found child that the searcher's agency holds. */
export class OwnCandidateResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 12 })
  number: string;

  @ApiProperty({ maxLength: 100 })
  givenName: string;

  @ApiProperty({ maxLength: 100 })
  familyName: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 100 })
  patronymic: string | null;

  @ApiProperty({ type: BirthDateResponse })
  birthDate: BirthDateResponse;

  @ApiProperty({ type: 'number', format: 'double', minimum: 0, maximum: 1 })
  score: number;

  @ApiProperty({ type: [String], maxItems: 20, items: { type: 'string', maxLength: 60 } })
  reasons: string[];

  @ApiProperty({
    type: OpenCaseResponse,
    nullable: true,
    description: 'Support is running for the child, and whom to call; null when not',
  })
  openCase: OpenCaseResponse | null;
}

/** One found child: one's own in full, of another agency's only that there is one and whom to ask. */
export class CandidateResponse {
  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 0,
    maximum: 100,
    description: 'Names the candidate when an intake is attached',
  })
  candidate: number;

  @ApiProperty({ required: false, type: OwnCandidateResponse })
  own?: OwnCandidateResponse;

  @ApiProperty({ required: false, type: AgencyToAskResponse })
  agency?: AgencyToAskResponse;
}

export class ChildSearchResponse {
  @ApiProperty({ maxLength: 8000, description: 'Proves the search when the child is registered or attached' })
  token: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  expiresAt: string;

  @ApiProperty({ type: [CandidateResponse], maxItems: 20 })
  candidates: CandidateResponse[];
}
