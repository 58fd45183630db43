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

export class ScheduleHearingRequest {
  @IdField()
  childId: string;

  @IdField('The intake that it is about; this, or an order, or both', 'optional')
  intakeId?: string;

  @IdField('The order that it is about', 'optional')
  orderId?: string;

  @IdField('The court before which it is')
  courtAgencyId: string;

  @CodeField('Code of list hearing-types')
  type: string;

  @InstantField('When it is to take place')
  plannedAt: string;

  @CodeField('Code of list hearing-places')
  place: string;

  @YesOrNoField('Whether only those who take part are let in, as the law has it for children', 'optional')
  inPrivate: boolean = true;

  @CodeField('Code of list hearing-open-reasons, where others are let in', 'optional')
  openReason?: string;

  @IdField('Who hears it, said by the court alone', 'optional')
  judgeId?: string;

  @YesOrNoField('Whether the child needs an interpreter')
  interpreterNeeded: boolean;

  @CodeField('Code of list back-dating-reasons, for what is written down afterwards', 'optional')
  backDatingReason?: string;
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
