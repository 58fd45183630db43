import { ApiProperty } from '@nestjs/swagger';
import { ATTENDERS, TOLD, type Attender, type Told } from '../domain/hearing';

/** A code that may be none. */
export const codeOrNone = (description: string) =>
  ({ type: 'string', nullable: true, maxLength: 60, description }) as const;

/** That somebody was told of it. */
export class HearingNoticeResponse {
  @ApiProperty({ enum: TOLD })
  who: Told;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  toldAt: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list notification-methods' })
  method: string;
}

export class PresenceResponse {
  @ApiProperty({ enum: ATTENDERS })
  who: Attender;

  @ApiProperty()
  came: boolean;

  @ApiProperty(codeOrNone('Code of list hearing-absence-reasons; none for who came'))
  absenceReason: string | null;
}

/** What was heard and decided. */
export class HearingRecordResponse {
  @ApiProperty({ format: 'date', maxLength: 10 })
  heldOn: string;

  @ApiProperty({ type: [PresenceResponse], maxItems: ATTENDERS.length })
  presence: readonly PresenceResponse[];

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 4000,
    description: 'What the child said; for who decides and who defends it',
  })
  childWords: string | null;

  @ApiProperty(codeOrNone('Code of list hearing-not-heard-reasons'))
  notHeardReason: string | null;

  @ApiProperty(codeOrNone('Code of list hearing-outcomes'))
  outcomeCode: string | null;

  @ApiProperty(codeOrNone('Code of list hearing-next-steps'))
  nextStep: string | null;
}
