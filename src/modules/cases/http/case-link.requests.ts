import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { IsCode, IsId } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';

export class LinkCasesRequest {
  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'uuid', maxLength: 36 },
    minItems: 2,
    maxItems: 2,
    uniqueItems: true,
    description: 'The two cases',
  })
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @ArrayUnique()
  @IsId({ each: true })
  caseIds: string[];

  @ApiProperty({ maxLength: 60, description: 'Code of list case-link-kinds' })
  @IsCode()
  kind: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'Who of the two teams speaks with the family',
  })
  @IsOptional()
  @IsId()
  familyContactId?: string;
}

export class FamilyContactRequest {
  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'Who of the two teams speaks with the family; nobody any more without it',
  })
  @IsOptional()
  @IsId()
  familyContactId?: string;
}

export class EndLinkRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list case-link-end-reasons' })
  @IsCode()
  reasonCode: string;
}

export class LinksOfCaseQuery extends PageQuery {
  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list case-link-kinds' })
  @IsOptional()
  @IsCode()
  kind?: string;

  @ApiProperty({
    required: false,
    enum: ['true', 'false'],
    description: 'Only those that have ended, or that hold',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  ended?: 'true' | 'false';
}
