import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Language } from '../../../platform/persistence/request-facts';

const LANGUAGES = ['az', 'en', 'ru'] as const satisfies readonly Language[];

export class LanguageParams {
  @ApiProperty({ enum: LANGUAGES })
  @IsIn(LANGUAGES)
  language: Language;
}

export class LanguageQuery {
  @ApiProperty({ required: false, enum: LANGUAGES, description: 'Left out: the language of the request' })
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;
}
