import { PageQuery } from '../../../platform/http/page';
import { RETURN_ANSWERS, type ReturnAnswer } from '../../cases';
import { RETURN_LISTS, type ReturnListName } from '../persistence/case-return-lists';
import {
  ChoiceField,
  CodeField,
  InstantField,
  ListField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

/** What the child says, or why there is nothing. */
class HeardRequest {
  @WordsField(4000, 'What the child says of it', 'optional')
  childWords?: string;

  @CodeField('Code of list child-words-missing-reasons', 'optional')
  wordsMissing?: string;
}

export class AskToReturnRequest extends HeardRequest {
  @CodeField('Code of list case-return-reasons')
  reasonCode: string;

  @WordsField(8000, 'What happened, and what was tried')
  facts: string;

  @InstantField('When the lawyer was told; this, or why not', 'optional')
  lawyerToldAt?: string;

  @CodeField('Code of list lawyer-not-told-reasons', 'optional')
  lawyerNotTold?: string;
}

export class DeclineReturnRequest {
  @CodeField('Code of list case-return-decline-reasons')
  reasonCode: string;
}

export class WithdrawReturnRequest {
  @CodeField('Code of list case-return-withdraw-reasons')
  reasonCode: string;
}

export class AnswerReturnRequest extends HeardRequest {
  @ChoiceField(RETURN_ANSWERS)
  answer: ReturnAnswer;

  @WordsField(4000)
  reasons: string;

  @WordsField(4000, 'Why that is best for the child')
  bestInterests: string;
}

export class ReturnListQuery extends PageQuery {
  @ListField(RETURN_LISTS, 'for-us')
  list: ReturnListName = 'for-us';
}
