import { PageQuery } from '../../../platform/http/page';
import { ChoiceField, IdField } from '../../../platform/http/request-field.decorator';

export class NewActListQuery extends PageQuery {
  @IdField('Only of this case', 'optional')
  caseId?: string;

  @ChoiceField(['true', 'false'], 'Only what nobody has read', 'optional')
  unread?: 'true' | 'false';
}
