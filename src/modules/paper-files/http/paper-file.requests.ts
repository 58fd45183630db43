import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn, IsInt, IsObject, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { IsCode, IsLocalDay, IsText } from '../../../platform/http/field.decorator';
import { NewChildRequest, TOLD_CERTAINTIES, type BirthDateCertainty } from '../../children';
import { PAPER_BASES, type PaperBasis } from '../domain/paper-file';

/** Who the child is, as it is registered. */
const OF_CHILD = [
  'givenName',
  'familyName',
  'patronymic',
  'identityNumber',
  'sex',
  'district',
  'disability',
  'status',
  'interpreter',
] as const;

/** One file on paper, as a row of the table tells it. */
export class PaperFileRequest extends PickType(NewChildRequest, OF_CHILD) {
  @ApiProperty({ minLength: 1, maxLength: 40, description: 'Number of the file on paper, once at a centre' })
  @IsText(40)
  paperNumber: string;

  @ApiProperty({ enum: PAPER_BASES })
  @IsIn(PAPER_BASES)
  basis: PaperBasis;

  @ApiProperty({ maxLength: 60, description: 'Code of list ways-to-support' })
  @IsCode()
  cameBy: string;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'The first day of the work' })
  @IsLocalDay()
  workBeganOn: string;

  @ApiProperty({
    minLength: 1,
    maxLength: 100,
    description: 'Who answers for it: the account, or the name to sign in',
  })
  @IsText(100)
  worker: string;

  @ApiProperty({ enum: TOLD_CERTAINTIES })
  @IsIn(TOLD_CERTAINTIES)
  birthDateCertainty: BirthDateCertainty;

  @ApiProperty({ required: false, format: 'date', maxLength: 10 })
  @IsOptional()
  @IsLocalDay()
  birthDate?: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list languages' })
  @IsCode()
  language: string;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'When the child agreed to the support' })
  @IsLocalDay()
  childConsentOn: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list representative-kinds' })
  @IsOptional()
  @IsCode()
  representativeKind?: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 200 })
  @IsOptional()
  @IsText(200)
  representativeName?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list representative-authorities' })
  @IsOptional()
  @IsCode()
  representativeAuthority?: string;

  @ApiProperty({ required: false, format: 'date', maxLength: 10 })
  @IsOptional()
  @IsLocalDay()
  representativeConsentOn?: string;

  @ApiProperty({
    required: false,
    minLength: 2,
    maxLength: 12,
    description: 'Where a child looks like one that the centre has: its number, or no',
  })
  @IsOptional()
  @Matches(/^(?:no|C-[0-9A-Z]{4}-[0-9A-Z]{2})$/)
  sameChild?: string;
}

/** One row of a table that is being brought in. */
export class BringInRequest {
  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 1,
    maximum: 1_000_000,
    description: 'The line on which it begins',
  })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  line: number;

  @ApiProperty({ type: PaperFileRequest })
  @IsObject()
  @ValidateNested()
  @Type(() => PaperFileRequest)
  file: PaperFileRequest;
}
