import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';

/** From and until when it goes. */
export class SessionTimeRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  beginsAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35, description: 'At most eight hours later' })
  @IsInstant()
  endsAt: string;
}

/** What is done with children, where, and who leads it. */
export class MeetingRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list activity-kinds' })
  @IsCode()
  kind: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'A room of the centre' })
  @IsOptional()
  @IsUUID()
  roomId?: string;

  @ApiProperty({
    required: false,
    minLength: 1,
    maxLength: 300,
    description: 'Where else it takes place, without a room',
  })
  @IsOptional()
  @IsText(300)
  placeWords?: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Who leads it, of the centre' })
  @IsUUID()
  facilitatorId: string;
}

/** How what was booked is put elsewhere: who asked, and why. */
export class ElsewhereRequest {
  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'Another room' })
  @IsOptional()
  @IsUUID()
  roomId?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'Who leads it instead' })
  @IsOptional()
  @IsUUID()
  facilitatorId?: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list session-askers' })
  @IsCode()
  askedBy: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list session-cancel-reasons' })
  @IsCode()
  reasonCode: string;
}
