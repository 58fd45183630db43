import { ApiProperty } from '@nestjs/swagger';
import { ChildLabelResponse } from '../../children';
import { CustodyResponse } from './custody.response';
import { GapResponse } from './gap.response';
import { InterviewResponse } from './interview.response';
import { LegalHelpResponse } from './legal-help.response';
import { NotificationResponse } from './notification.response';
import { RightsExplanationResponse } from './rights.response';

/** The rights and custody record of an intake: all that was recorded of what is owed to the child, and what was not. */
export class RecordResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  intakeId: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ type: [NotificationResponse], maxItems: 500 })
  notifications: NotificationResponse[];

  @ApiProperty({ type: [RightsExplanationResponse], maxItems: 500 })
  rights: RightsExplanationResponse[];

  @ApiProperty({ type: [LegalHelpResponse], maxItems: 500 })
  legalHelp: LegalHelpResponse[];

  @ApiProperty({ type: [CustodyResponse], maxItems: 100 })
  custody: CustodyResponse[];

  @ApiProperty({ type: [InterviewResponse], maxItems: 500 })
  interviews: InterviewResponse[];

  @ApiProperty({ type: [GapResponse], maxItems: 100, description: 'Safeguards that are not recorded' })
  gaps: GapResponse[];
}
