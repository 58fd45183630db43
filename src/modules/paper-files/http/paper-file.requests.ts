import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { NewChildRequest, TOLD_CERTAINTIES, type BirthDateCertainty } from '../../children';
import { PAPER_BASES, type PaperBasis } from '../domain/paper-file';
import {
  ChoiceField,
  CodeField,
  DayField,
  NumberField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

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
  @WordsField(40, 'Number of the file on paper, once at a centre')
  paperNumber: string;

  @ChoiceField(PAPER_BASES)
  basis: PaperBasis;

  @CodeField('Code of list ways-to-support')
  cameBy: string;

  @DayField('The first day of the work')
  workBeganOn: string;

  @WordsField(100, 'Who answers for it: the account, or the name to sign in')
  worker: string;

  @ChoiceField(TOLD_CERTAINTIES)
  birthDateCertainty: BirthDateCertainty;

  @DayField('Day of birth, where it is known', 'optional')
  birthDate?: string;

  @CodeField('Code of list languages')
  language: string;

  @DayField('When the child agreed to the support')
  childConsentOn: string;

  @CodeField('Code of list representative-kinds', 'optional')
  representativeKind?: string;

  @WordsField(200, 'Who stands for the child', 'optional')
  representativeName?: string;

  @CodeField('Code of list representative-authorities', 'optional')
  representativeAuthority?: string;

  @DayField('When they agreed', 'optional')
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
  @NumberField([1, 1_000_000], 'The line on which it begins')
  line: number;

  @ApiProperty({ type: PaperFileRequest })
  @IsObject()
  @ValidateNested()
  @Type(() => PaperFileRequest)
  file: PaperFileRequest;

  @ApiProperty({
    minLength: 64,
    maxLength: 64,
    pattern: '^[0-9a-f]{64}$',
    description: 'What binds the row to its table; made when the table begins to be brought in',
  })
  @Matches(/^[0-9a-f]{64}$/)
  seal: string;
}
