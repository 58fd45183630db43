import { PageQuery } from '../../../platform/http/page';
import { CLOCKS, type ClockCode } from '../../reference';
import { CLOCK_LISTS, type ClockListName } from '../persistence/clock-lists';
import { ChoiceField, CodeField, InstantField } from '../../../platform/http/request-field.decorator';

export class ClockListQuery extends PageQuery {
  @ChoiceField(CLOCK_LISTS)
  list: ClockListName;

  @ChoiceField(CLOCKS, 'Only of this code', 'optional')
  code?: ClockCode;

  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;
}

export class PauseClockRequest {
  @CodeField('Code of list clock-pause-reasons')
  reasonCode: string;

  @InstantField('Since when the reason has held')
  pausedAt: string;

  @CodeField('Why it is recorded more than a day later', 'optional')
  backDatingReason?: string;
}

export class ResumeClockRequest {
  @InstantField('Since when the reason holds no more')
  resumedAt: string;

  @CodeField('Why it is recorded more than a day later', 'optional')
  backDatingReason?: string;
}
