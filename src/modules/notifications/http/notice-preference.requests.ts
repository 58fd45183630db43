import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, MaxLength, ValidateIf } from 'class-validator';
import { LANGUAGES } from '../../../platform/http/language';
import type { Language } from '../../../platform/persistence/request-facts';
import { WORK_KINDS, type WorkKind } from '../../../platform/policy/work-items';
import { ChoiceField, ChoicesField } from '../../../platform/http/request-field.decorator';

export class ChangeNoticePreferenceRequest {
  @ApiProperty({
    ...{ type: 'string', format: 'email', maxLength: 254, nullable: true },
    description: 'Where I am written to; null for nowhere any more',
  })
  @ValidateIf((_request, mailbox) => mailbox !== null)
  @MaxLength(254)
  @IsEmail()
  mailbox: string | null;

  @ChoiceField(LANGUAGES)
  language: Language;

  @ChoicesField(WORK_KINDS, [0, 50], 'Kinds of which I am written at once')
  immediately: WorkKind[];

  @ChoicesField(
    WORK_KINDS,
    [0, 50],
    'Kinds of which I am written once a day, in the morning; of all others never',
  )
  daily: WorkKind[];
}
