import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, ValidateIf } from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { LEGAL_HELP_STEPS, type LegalHelpStep } from '../domain/legal-help';
import { ToldRequest } from './told.requests';

const isPresent = ({ step }: LegalHelpRequest): boolean => step === 'present';
const isDeclined = ({ step }: LegalHelpRequest): boolean => step === 'declined';
const onlyWhen = (required: (request: LegalHelpRequest) => boolean, name: keyof LegalHelpRequest) =>
  ValidateIf((request: LegalHelpRequest) => required(request) || request[name] !== undefined);

export class LegalHelpRequest extends ToldRequest {
  @ApiProperty({ enum: LEGAL_HELP_STEPS })
  @IsIn(LEGAL_HELP_STEPS)
  step: LegalHelpStep;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  happenedAt: string;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list languages: in which it was explained',
  })
  @IsOptional()
  @IsCode()
  language?: string;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list lawyer-kinds; when a lawyer is present',
  })
  @onlyWhen(isPresent, 'lawyerKind')
  @IsCode()
  lawyerKind?: string;

  @ApiProperty({
    required: false,
    minLength: 1,
    maxLength: 200,
    description: 'Name and contact of the lawyer',
  })
  @IsOptional()
  @IsText(200)
  lawyerName?: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'The clinic that the lawyer is of',
  })
  @IsOptional()
  @IsUUID()
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
