import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Language } from '../persistence/request-facts';

/** The languages in which the system speaks. */
export const LANGUAGES = ['az', 'en', 'ru'] as const satisfies readonly Language[];

/** In which language something is written out. */
export class LanguageQuery {
  @ApiProperty({ required: false, enum: LANGUAGES, description: 'Left out: the language of the request' })
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;
}
