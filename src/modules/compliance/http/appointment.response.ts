import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import {
  APPOINTMENT_ACTS,
  APPOINTMENT_STATES,
  type AppointmentAct,
  type AppointmentState,
} from '../domain/appointment.lifecycle';

const CODE_OR_NONE = { type: 'string', nullable: true, maxLength: 60 } as const;
const ID_OR_NONE = { type: 'string', format: 'uuid', nullable: true, maxLength: 36 } as const;

/** A date on which a child is to come, and what became of it. */
export class AppointmentResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  orderId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  plannedAt: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list appointment-purposes' })
  purpose: string;

  @ApiProperty({
    enum: APPOINTMENT_STATES,
    description: 'What was moved or cancelled counts against no child',
  })
  state: AppointmentState;

  @ApiProperty({ ...CODE_OR_NONE, description: 'Code of list appointment-reasons' })
  reasonCode: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000, description: 'What the child says of it' })
  childWords: string | null;

  @ApiProperty({ ...CODE_OR_NONE, description: 'Code of list child-words-missing-reasons' })
  wordsMissing: string | null;

  @ApiProperty({ ...ID_OR_NONE, description: 'The date in its place' })
  movedTo: string | null;

  @ApiProperty({ ...ID_OR_NONE, description: 'The series that it is of' })
  seriesId: string | null;

  @ApiProperty({
    enum: APPOINTMENT_ACTS,
    isArray: true,
    maxItems: 5,
    description: 'What one may do with it now',
  })
  availableActions: readonly AppointmentAct[];
}

export class AppointmentPageResponse extends pageResponse(AppointmentResponse) {}
