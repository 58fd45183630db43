import { ApiProperty } from '@nestjs/swagger';
import { RecordResponse } from '../../due-process';
import { DefendedReferralResponse } from '../../referrals';

/** One act that the child is said to have done. */
export class AllegedActResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list offences' })
  offence: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list gravity-bands' })
  gravity: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  committedOn: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 150 })
  ageYoungest: number;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 150, nullable: true })
  ageOldest: number | null;

  @ApiProperty({ maxLength: 60, description: 'Whether the evidence suffices, as assessed last' })
  evidence: string;
}

/** What a defence needs: acts alleged, rights and custody, decisions with their reasons, offers, the child’s own admission. */
export class DefenceFileResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The mandate that opens it' })
  id: string;

  @ApiProperty({ maxLength: 20 })
  intakeNumber: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  metAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  apprehendedAt: string | null;

  @ApiProperty({ type: [AllegedActResponse], maxItems: 100 })
  acts: readonly AllegedActResponse[];

  @ApiProperty({ type: RecordResponse })
  dueProcess: RecordResponse;

  @ApiProperty({ type: [DefendedReferralResponse], maxItems: 100 })
  referrals: readonly DefendedReferralResponse[];
}
