import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { OrNotSaid } from '../../../platform/http/field.decorator';
import { CodeField, DayField, IdField, WordsField } from '../../../platform/http/request-field.decorator';

/** One act that the child is said to have done. */
export class ActRequest {
  @CodeField('Code of list offences')
  offence: string;

  @DayField()
  committedOn: string;

  @ApiProperty({
    required: false,
    nullable: true,
    maxLength: 5,
    pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
    description: 'Local time',
  })
  @OrNotSaid()
  @IsOptional()
  @Matches(/^([01][0-9]|2[0-3]):[0-5][0-9]$/)
  committedAt?: string;

  @WordsField(500, 'Where it happened', 'or-null')
  place?: string;

  @IdField('Who investigates the act', 'or-null')
  investigatorId?: string;
}

/** The path of one act of an intake. */
export class ActOfIntakeParams {
  @IdField()
  id: string;

  @IdField()
  actId: string;
}

/** Why something that was recorded is an error. */
export class InErrorRequest {
  @CodeField('Code of list intake-error-reasons')
  reasonCode: string;
}
