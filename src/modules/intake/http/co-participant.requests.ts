import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { CO_PARTICIPANT_KINDS, type CoParticipantKind } from '../domain/co-participant';
import { ChoiceField, CodeField, IdField, NumberField } from '../../../platform/http/request-field.decorator';

/** Digits and what parts them, with a register's sign of three letters at most: no name has room in it. */
const CASE_NUMBER = '^(?=.*[0-9])(?!(?:[^A-Z]*[A-Z]){4})[0-9A-Z/.-]{3,40}$';

/** Who else took part: a child by the intake, an adult by a case elsewhere, who was not met by a count. */
export class CoParticipantRequest {
  @ChoiceField(CO_PARTICIPANT_KINDS)
  kind: CoParticipantKind;

  @IdField('Of a child: an intake of the same unit', 'optional')
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

  @NumberField([0, 50], 'How many children were not met yet; replaces what was told before', 'optional')
  count?: number;
}

/** Whose link is taken back: a child by the intake, or an adult by the case elsewhere. */
export class UnlinkCoParticipantRequest extends PickType(CoParticipantRequest, ['intakeId', 'caseNumber']) {
  @CodeField('Code of list unlink-reasons')
  reasonCode: string;
}
