import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsEmail, IsIn, MaxLength } from 'class-validator';
import { LANGUAGES } from '../../../platform/http/language';
import type { Language } from '../../../platform/persistence/request-facts';
import { WORK_KINDS, type WorkKind } from '../../../platform/policy/work-items';
import { ChoiceField } from '../../../platform/http/request-field.decorator';

export class ChangeNoticePreferenceRequest {
  @ApiProperty({ format: 'email', maxLength: 254, description: 'Where I am written to' })
  @MaxLength(254)
  @IsEmail()
  mailbox: string;

  @ChoiceField(LANGUAGES)
  language: Language;

  @ApiProperty({
    enum: WORK_KINDS,
    isArray: true,
    maxItems: 50,
    description: 'Kinds of which I am written at once',
  })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsIn(WORK_KINDS, { each: true })
  immediately: WorkKind[];

  @ApiProperty({
    enum: WORK_KINDS,
    isArray: true,
    maxItems: 50,
    description: 'Kinds of which I am written once a day, in the morning; of all others never',
  })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsIn(WORK_KINDS, { each: true })
  daily: WorkKind[];
}
