import { ApiProperty } from '@nestjs/swagger';
import { STANDINGS, type Standing } from '../../../kernel/running-clock';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { ABOUT_KINDS, type AboutKind } from '../domain/concern';
import { concernLifecycle, type ConcernAction, type ConcernState } from '../domain/concern.lifecycle';

/** The receipt of who raised a concern. */
export class RaisedConcernResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 12 })
  number: string;

  @ApiProperty({ enum: concernLifecycle.states })
  state: ConcernState;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;
}

export class ConcernClockResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of the dated rule' })
  code: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  startedAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  dueAt: string;

  @ApiProperty({ enum: STANDINGS })
  standing: Standing;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 40, description: 'Who is told when it is late' })
  escalatesTo: string | null;
}

/** A concern in a list: no text, and of the child what the register opens to the reader. */
export class ConcernSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 12 })
  number: string;

  @ApiProperty({ enum: concernLifecycle.states })
  state: ConcernState;

  @ApiProperty({ maxLength: 60 })
  category: string;

  @ApiProperty()
  urgent: boolean;

  @ApiProperty({ type: ChildLabelResponse, nullable: true, description: 'For who handles it' })
  child: ChildLabelResponse | null;

  @ApiProperty({ type: ConcernClockResponse, nullable: true, description: 'For who handles it' })
  clock: ConcernClockResponse | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  raisedAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  updatedAt: string;
}

export class ConcernPageResponse extends pageResponse(ConcernSummaryResponse) {}

export class ConcernAboutResponse {
  @ApiProperty({ enum: ABOUT_KINDS })
  kind: AboutKind;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;
}

export class ConcernMoveResponse {
  @ApiProperty({ type: 'string', nullable: true, enum: [...concernLifecycle.states, null] })
  from: string | null;

  @ApiProperty({ maxLength: 40 })
  action: string;

  @ApiProperty({ enum: concernLifecycle.states })
  to: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  byAccountId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Agency of who acted' })
  agencyId: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  reasonCode: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  note: string | null;
}

/** A concern; who only raised it is shown number, state, category, when, and the own text. */
export class ConcernResponse extends ConcernSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  observedAt: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  backDatingReason: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000, description: 'None once it was erased' })
  text: string | null;

  @ApiProperty({ type: ConcernAboutResponse, nullable: true })
  about: ConcernAboutResponse | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  district: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  raisedBy: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  raisedAgencyId: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  concernsAgencyId: string | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'Agency whose safeguarding lead is responsible; none: oversight',
  })
  leadAgencyId: string | null;

  @ApiProperty({ type: [ConcernMoveResponse], maxItems: 200 })
  history: readonly ConcernMoveResponse[];

  @ApiProperty({ enum: [...concernLifecycle.actions, 'reassign'], isArray: true, maxItems: 10 })
  availableActions: readonly (ConcernAction | 'reassign')[];
}
