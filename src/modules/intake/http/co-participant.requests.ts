import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';
import { CO_PARTICIPANT_KINDS, type CoParticipantKind } from '../domain/co-participant';

/** Digits and what parts them, with a register's sign of three letters at most: no name has room in it. */
const CASE_NUMBER = '^(?=.*[0-9])(?!(?:[^A-Z]*[A-Z]){4})[0-9A-Z/.-]{3,40}$';

/** Who else took part: a child by the intake, an adult by a case elsewhere, who was not met by a count. */
export class CoParticipantRequest {
  @ApiProperty({ enum: CO_PARTICIPANT_KINDS })
  @IsIn(CO_PARTICIPANT_KINDS)
  kind: CoParticipantKind;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'Of a child: an intake of the same unit',
  })
  @IsOptional()
  @IsUUID()
  intakeId?: string;

  @ApiProperty({
    required: false,
    minLength: 3,
    maxLength: 40,
    pattern: CASE_NUMBER,
    description: 'Of an adult: the number of the case elsewhere, with three letters at most, never a name',
  })
  @IsOptional()
  @Matches(new RegExp(CASE_NUMBER))
  caseNumber?: string;

  @ApiProperty({
    required: false,
    type: 'integer',
    format: 'int32',
    minimum: 0,
    maximum: 50,
    description: 'How many children were not met yet; replaces what was told before',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(50)
  count?: number;
}

/** Whose link is taken back: a child by the intake, or an adult by the case elsewhere. */
export class UnlinkCoParticipantRequest extends PickType(CoParticipantRequest, ['intakeId', 'caseNumber']) {
  @ApiProperty({ maxLength: 60, description: 'Code of list unlink-reasons' })
  @IsCode()
  reasonCode: string;
}
