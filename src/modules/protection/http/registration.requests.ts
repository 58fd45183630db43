import { PageQuery } from '../../../platform/http/page';
import { REGISTRATION_LISTS, type RegistrationListName } from '../persistence/registration.repository';
import {
  CodeField,
  DayField,
  IdField,
  InstantField,
  ListField,
} from '../../../platform/http/request-field.decorator';

export class PutOnRequest {
  @CodeField('Code of list preventive-registration-grounds')
  ground: string;

  @CodeField('Code of list legal-bases')
  legalBasis: string;

  @InstantField()
  putOnAt: string;

  @CodeField('Code of list back-dating-reasons', 'optional')
  backDatingReason?: string;

  @DayField('Day until which it is reviewed, within a year')
  reviewOn: string;
}

export class RemoveRequest {
  @InstantField()
  removedAt: string;

  @CodeField('Code of list back-dating-reasons', 'optional')
  backDatingReason?: string;

  @CodeField('Code of list registration-removal-reasons')
  reasonCode: string;
}

export class RegistrationListQuery extends PageQuery {
  @ListField(REGISTRATION_LISTS, 'ours')
  list: RegistrationListName = 'ours';

  @IdField('Only of this child', 'optional')
  childId?: string;
}
