import { ApiProperty } from '@nestjs/swagger';
import { ValidateIf } from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';
import { LEGAL_HELP_STEPS, type LegalHelpStep } from '../domain/legal-help';
import { ToldRequest } from './told.requests';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

const isPresent = ({ step }: LegalHelpRequest): boolean => step === 'present';
const isDeclined = ({ step }: LegalHelpRequest): boolean => step === 'declined';
const onlyWhen = (required: (request: LegalHelpRequest) => boolean, name: keyof LegalHelpRequest) =>
  ValidateIf((request: LegalHelpRequest) => required(request) || request[name] !== undefined);

export class LegalHelpRequest extends ToldRequest {
  @ChoiceField(LEGAL_HELP_STEPS)
  step: LegalHelpStep;

  @InstantField()
  happenedAt: string;

  @CodeField('Code of list languages: in which it was explained', 'optional')
  language?: string;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list lawyer-kinds; when a lawyer is present',
  })
  @onlyWhen(isPresent, 'lawyerKind')
  @IsCode()
  lawyerKind?: string;

  @WordsField(200, 'Name and contact of the lawyer', 'optional')
  lawyerName?: string;

  @IdField('The clinic that the lawyer is of', 'optional')
  clinicAgencyId?: string;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list presence-roles; nobody but the child may',
  })
  @onlyWhen(isDeclined, 'declinedBy')
  @IsCode()
  declinedBy?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list legal-help-declined-reasons' })
  @onlyWhen(isDeclined, 'declinedReason')
  @IsCode()
  declinedReason?: string;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list presence-roles: who stood by the child',
  })
  @onlyWhen(isDeclined, 'inPresenceOf')
  @IsCode()
  inPresenceOf?: string;
}
