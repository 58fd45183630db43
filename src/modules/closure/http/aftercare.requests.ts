import { PageQuery } from '../../../platform/http/page';
import { POLICE_CONTACTS, type PoliceContact } from '../domain/aftercare';
import { aftercareLifecycle, type AftercareState } from '../domain/aftercare.lifecycle';
import { AFTERCARE_LISTS, type AftercareListName } from '../persistence/aftercare-lists';
import {
  ChoiceField,
  CodeField,
  IdField,
  ListField,
  NumberField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

export class RecordAftercareRequest {
  @YesOrNoField('Was child or family reached?')
  reached: boolean;

  @NumberField([1, 100], 'How often it was tried')
  tries: number;

  @CodeField('Code of list aftercare-occupations', 'optional')
  schoolOrWork?: string;

  @ChoiceField(
    POLICE_CONTACTS,
    'What the family says of a new contact with the police; no search is made for it',
    'optional',
  )
  newPoliceContact?: PoliceContact;

  @WordsField(4000, 'How the child is, in its own words', 'optional')
  wellbeing?: string;
}

export class SkipAftercareRequest {
  @CodeField('Code of list aftercare-skip-reasons')
  reasonCode: string;

  @NumberField([1, 100], 'How often it was tried', 'optional')
  tries?: number;
}

export class AftercareListQuery extends PageQuery {
  @ListField(AFTERCARE_LISTS, 'mine')
  list: AftercareListName = 'mine';

  @IdField('Only of this case', 'optional')
  caseId?: string;

  @ChoiceField(aftercareLifecycle.states, 'Only in this state', 'optional')
  state?: AftercareState;
}
