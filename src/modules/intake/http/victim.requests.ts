import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsCode, IsInstant, IsText, OrNotSaid } from '../../../platform/http/field.decorator';
import { VICTIM_KINDS, type VictimKind } from '../domain/victim';

/** Who stands for a victim. */
export class VictimRepresentativeRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list representative-kinds' })
  @IsCode()
  kind: string;

  @ApiProperty({ minLength: 1, maxLength: 200 })
  @IsText(200)
  name: string;

  @ApiProperty({ description: 'Does the same person stand for the child of the intake' })
  @IsBoolean()
  representsTheAccused: boolean;
}

/** Somebody who was harmed. */
export class VictimRequest {
  @ApiProperty({ enum: VICTIM_KINDS })
  @IsIn(VICTIM_KINDS)
  kind: VictimKind;

  @ApiProperty({ required: false, nullable: true, minLength: 1, maxLength: 200 })
  @OrNotSaid()
  @IsOptional()
  @IsText(200)
  name?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    minLength: 1,
    maxLength: 8000,
    description: 'The harm in their words',
  })
  @OrNotSaid()
  @IsOptional()
  @IsText(8000)
  harm?: string;

  @ApiProperty({ required: false, nullable: true, maxLength: 60, description: 'Code of list victim-wishes' })
  @OrNotSaid()
  @IsOptional()
  @IsCode()
  wish?: string;

  @ApiProperty({ required: false, type: VictimRepresentativeRequest })
  @IsOptional()
  @ValidateNested()
  @Type(() => VictimRepresentativeRequest)
  representative?: VictimRepresentativeRequest;
}

/** The view of a victim, or why they were not heard. */
export class VictimViewRequest {
  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  heardAt?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list victim-hearing-ways' })
  @IsOptional()
  @IsCode()
  heardHow?: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 8000 })
  @IsOptional()
  @IsText(8000)
  view?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list victim-not-heard-reasons' })
  @IsOptional()
  @IsCode()
  notHeardReason?: string;

  @ApiProperty({ description: 'Do they object to a diversion; it is answered, and is no veto' })
  @IsBoolean()
  objects: boolean;

  @ApiProperty({ required: false, maxLength: 60, description: 'Why it is recorded more than a day later' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;
}

/** What a victim who objects is answered. */
export class AnswerObjectionRequest {
  @ApiProperty({ minLength: 1, maxLength: 8000 })
  @IsText(8000)
  reasons: string;
}

/** When a victim was told the outcome, without anything of the child. */
export class TellOutcomeRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  toldAt: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Why it is recorded more than a day later' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;
}

/** How a victim is reached. */
export class VictimContactRequest {
  @ApiProperty({ minLength: 1, maxLength: 500 })
  @IsText(500)
  contact: string;
}

/** That a victim and the child were reconciled. */
export class ReconciliationRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  victimId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35, description: 'When both agreed' })
  @IsInstant()
  agreedAt: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list legal-bases on that day' })
  @IsCode()
  legalBasis: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list reconciliation-proofs' })
  @IsCode()
  proof: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Why it is recorded more than a day later' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;
}

/** The path of one victim of an intake. */
export class VictimOfIntakeParams {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  victimId: string;
}
