import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Length, Max, Min } from 'class-validator';
import { IsId } from '../../../platform/http/field.decorator';
import { LANGUAGES } from '../../../platform/http/language';
import { PageQuery } from '../../../platform/http/page';
import type { Language } from '../../../platform/persistence/request-facts';
import { PAGE_READERS, type PageReader } from '../domain/family-link.rules';

export class NewFamilyLinkRequest {
  @ApiProperty({ enum: PAGE_READERS, description: 'For whom it is' })
  @IsIn(PAGE_READERS)
  reader: PageReader;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'Who stands for the child, where it is for a representative',
  })
  @IsOptional()
  @IsId()
  representativeId?: string;

  @ApiProperty({ enum: LANGUAGES, description: 'In which language it opens' })
  @IsIn(LANGUAGES)
  language: Language;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 1,
    maximum: 180,
    description: 'After how many days it ends',
  })
  @IsInt()
  @Min(1)
  @Max(180)
  days: number;
}

export class FamilyLinkListQuery extends PageQuery {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsId()
  caseId: string;
}

export class FamilyPageParams {
  @ApiProperty({ minLength: 1, maxLength: 200 })
  @Length(1, 200)
  link: string;
}

export class FamilyPageQuery {
  @ApiProperty({ required: false, enum: LANGUAGES, description: 'In another language than it opens in' })
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;
}

export class LeafletParams {
  @ApiProperty({ enum: LANGUAGES })
  @IsIn(LANGUAGES)
  language: Language;
}
