import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray } from 'class-validator';
import { IsId } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { ChoiceField, CodeField, IdField } from '../../../platform/http/request-field.decorator';

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

  @CodeField('Code of list case-link-kinds')
  kind: string;

  @IdField('Who of the two teams speaks with the family', 'optional')
  familyContactId?: string;
}

export class FamilyContactRequest {
  @IdField('Who of the two teams speaks with the family; nobody any more without it', 'optional')
  familyContactId?: string;
}

export class EndLinkRequest {
  @CodeField('Code of list case-link-end-reasons')
  reasonCode: string;
}

export class LinksOfCaseQuery extends PageQuery {
  @CodeField('Code of list case-link-kinds', 'optional')
  kind?: string;

  @ChoiceField(['true', 'false'], 'Only those that have ended, or that hold', 'optional')
  ended?: 'true' | 'false';
}
