import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { PageQuery } from '../../../platform/http/page';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
  ListField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';
import { HEARING_STATES, type HearingState } from '../domain/hearing.lifecycle';
import { HEARING_LISTS, type HearingListName } from '../persistence/hearing-lists';

/** More take part in one event hardly ever. */
export const MOST_CHILDREN = 20;

/** When, where and before whom children are heard. */
export class HearingSlotRequest {
  @IdField('The court before which it is')
  courtAgencyId: string;

  @CodeField('Code of list hearing-types')
  type: string;

  @InstantField('When it is to take place')
  plannedAt: string;

  @CodeField('Code of list hearing-places')
  place: string;

  @IdField('Who hears it, said by the court alone', 'optional')
  judgeId?: string;

  @CodeField('Code of list back-dating-reasons, for what is written down afterwards', 'optional')
  backDatingReason?: string;
}

/** Who is heard, and about what. */
export class HeardChildRequest {
  @IdField()
  childId: string;

  @IdField('The intake that it is about; this, or an order, or both', 'optional')
  intakeId?: string;

  @IdField('The order that it is about', 'optional')
  orderId?: string;

  @YesOrNoField('Whether the child needs an interpreter')
  interpreterNeeded: boolean;
}

export class ScheduleHearingRequest extends IntersectionType(HeardChildRequest, HearingSlotRequest) {
  @YesOrNoField('Whether only those who take part are let in, as the law has it for children', 'optional')
  inPrivate: boolean = true;

  @CodeField('Code of list hearing-open-reasons, where others are let in', 'optional')
  openReason?: string;
}

/** Several children at one instant, each in private and in a hearing of its own. */
export class ScheduleDayRequest extends HearingSlotRequest {
  @ApiProperty({ type: [HeardChildRequest], minItems: 2, maxItems: MOST_CHILDREN })
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(MOST_CHILDREN)
  @ValidateNested({ each: true })
  @Type(() => HeardChildRequest)
  children: HeardChildRequest[];
}

export class HearingListQuery extends PageQuery {
  @ListField(HEARING_LISTS, 'all')
  list: HearingListName = 'all';

  @ChoiceField(HEARING_STATES, 'Only in this state', 'optional')
  state?: HearingState;

  @CodeField('Only of this type', 'optional')
  type?: string;

  @IdField('Only before this court', 'optional')
  courtAgencyId?: string;

  @IdField('Only those that this judge hears', 'optional')
  judgeId?: string;

  @IdField('Only of this child', 'optional')
  childId?: string;

  @IdField('Only about this order', 'optional')
  orderId?: string;

  @IdField('Only about this intake', 'optional')
  intakeId?: string;

  @InstantField('Planned for then or later', 'optional')
  from?: string;

  @InstantField('Planned for before', 'optional')
  until?: string;
}
