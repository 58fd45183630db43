import { PageQuery } from '../../../platform/http/page';
import {
  ChoiceField,
  IdField,
  ListField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';
import { DETENTION_OUTCOMES, type DetentionOutcome } from '../domain/detention.rules';
import { DETENTION_LISTS, type DetentionListName } from '../persistence/detention-lists';

export class ReviewDetentionRequest {
  @ChoiceField(DETENTION_OUTCOMES)
  outcome: DetentionOutcome;

  @IdField('Of an alternative: the order instead of remand that this leads to', 'optional')
  orderId?: string;

  @YesOrNoField('Whether a lawyer stood by the child')
  lawyerPresent: boolean;

  @WordsField(8000, 'Why, and why nothing less is enough where the child is held on')
  reasons: string;
}

export class DetentionListQuery extends PageQuery {
  @ListField(DETENTION_LISTS, 'all')
  list: DetentionListName = 'all';
}
