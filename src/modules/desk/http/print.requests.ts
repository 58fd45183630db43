import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { LANGUAGES } from '../../../platform/http/language';
import type { Language } from '../../../platform/persistence/request-facts';

export class LanguageParams {
  @ApiProperty({ enum: LANGUAGES })
  @IsIn(LANGUAGES)
  language: Language;
}
