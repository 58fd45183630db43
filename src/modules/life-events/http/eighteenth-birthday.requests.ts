import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { birthdayLifecycle, type BirthdayState } from '../domain/eighteenth-birthday.lifecycle';
import { BIRTHDAY_LISTS, type BirthdayListName } from '../persistence/eighteenth-birthday-lists';

export class TalkBeforeMajorityRequest {
  @ApiProperty({
    minLength: 1,
    maxLength: 4000,
    description: 'What the child said, in its own words, when it was told what changes',
  })
  @IsText(4000)
  childWords: string;
}

export class BirthdayListQuery extends PageQuery {
  @ApiProperty({ enum: BIRTHDAY_LISTS, required: false, default: 'mine' })
  @IsOptional()
  @IsIn(BIRTHDAY_LISTS)
  list: BirthdayListName = 'mine';

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @ApiProperty({ required: false, enum: birthdayLifecycle.states })
  @IsOptional()
  @IsIn(birthdayLifecycle.states)
  state?: BirthdayState;
}
