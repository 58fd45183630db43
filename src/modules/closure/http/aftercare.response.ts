import { ApiProperty } from '@nestjs/swagger';
import { STANDINGS, type Standing } from '../../../kernel/running-clock';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { AFTERCARE_MONTHS, POLICE_CONTACTS, type PoliceContact } from '../domain/aftercare';
import { aftercareLifecycle, type AftercareState } from '../domain/aftercare.lifecycle';

/** Until when a child is asked; no standing while nobody is waited for. */
export class AftercareClockResponse {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  dueAt: string;

  @ApiProperty({ enum: STANDINGS, nullable: true })
  standing: Standing | null;
}

/** A contact after the closure in a list: no answer and no word. */
export class AftercareSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 12, description: 'Number of the case' })
  number: string | null;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    enum: AFTERCARE_MONTHS,
    minimum: 6,
    maximum: 24,
    description: 'Months after the closure',
  })
  months: number;

  @ApiProperty({ enum: aftercareLifecycle.states })
  state: AftercareState;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description:
      'Why nobody is asked: code of list aftercare-skip-reasons or aftercare-end-reasons, or no consent',
  })
  because: string | null;

  @ApiProperty({ type: AftercareClockResponse, nullable: true })
  clock: AftercareClockResponse | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  answeredAt: string | null;
}

export class AftercarePageResponse extends pageResponse(AftercareSummaryResponse) {}

export class AftercareActionResponse extends availableActionResponse(aftercareLifecycle.actions) {}

export class AftercareResponse extends AftercareSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  workerId: string | null;

  @ApiProperty({ type: 'boolean', nullable: true })
  reached: boolean | null;

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: 1, maximum: 100 })
  tries: number | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list aftercare-occupations',
  })
  schoolOrWork: string | null;

  @ApiProperty({ enum: POLICE_CONTACTS, nullable: true, description: 'As the family says' })
  newPoliceContact: PoliceContact | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  wellbeing: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  answeredBy: string | null;

  @ApiProperty({ type: [AftercareActionResponse], maxItems: 2 })
  availableActions: readonly AftercareActionResponse[];
}
