import { PageQuery } from '../../../platform/http/page';
import { birthdayLifecycle, type BirthdayState } from '../domain/eighteenth-birthday.lifecycle';
import { BIRTHDAY_LISTS, type BirthdayListName } from '../persistence/eighteenth-birthday-lists';
import { ChoiceField, IdField, ListField, WordsField } from '../../../platform/http/request-field.decorator';

export class TalkBeforeMajorityRequest {
  @WordsField(4000, 'What the child said, in its own words, when it was told what changes')
  childWords: string;
}

export class BirthdayListQuery extends PageQuery {
  @ListField(BIRTHDAY_LISTS, 'mine')
  list: BirthdayListName = 'mine';

  @IdField('Only of this case', 'optional')
  caseId?: string;

  @ChoiceField(birthdayLifecycle.states, 'Only in this state', 'optional')
  state?: BirthdayState;
}
