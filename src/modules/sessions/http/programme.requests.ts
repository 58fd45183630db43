import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { IsCode, IsText } from '../../../platform/http/field.decorator';

export class NewProgrammeRequest {
  @ApiProperty({ minLength: 1, maxLength: 120, description: 'How the centre calls it' })
  @IsText(120)
  name: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list activity-kinds' })
  @IsCode()
  kind: string;

  @ApiProperty({ maxLength: 60, description: 'For whom it is: code of list programme-targets' })
  @IsCode()
  target: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 50 })
  @IsInt()
  @Min(1)
  @Max(50)
  capacity: number;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'Where it usually takes place',
  })
  @IsOptional()
  @IsUUID()
  roomId?: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Who usually leads it, of the centre' })
  @IsUUID()
  leaderId: string;
}

export class JoinProgrammeRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The case of the child' })
  @IsUUID()
  caseId: string;

  @ApiProperty({
    required: false,
    description: 'Take part in the sessions that are free; otherwise nothing is done',
  })
  @IsOptional()
  @IsBoolean()
  skipClashes?: boolean;
}

export class LeaveProgrammeRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list programme-leave-reasons' })
  @IsCode()
  reasonCode: string;
}

export class ProgrammeMemberParams extends ByIdParams {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  memberId: string;
}
