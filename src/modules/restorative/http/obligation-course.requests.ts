import { MOST_AMOUNT } from '../domain/agreement';
import {
  CodeField,
  DayField,
  IdField,
  NumberField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';
import { ObligationParams } from './settle-obligation.requests';

/** Which part of which obligation. */
export class ObligationPartParams extends ObligationParams {
  @IdField()
  part: string;
}

/** A part of what was promised; who received it confirms it, or it is said why not. */
export class RecordPartRequest {
  @NumberField([1, MOST_AMOUNT], 'In whole manat or hours, as it was promised')
  count: number;

  @DayField('On which day it was done')
  doneOn: string;

  @YesOrNoField('Whether who received it confirms it')
  isConfirmed: boolean;

  @CodeField('Code of list restorative-unconfirmed-reasons; somebody else verifies it then', 'optional')
  unconfirmedReason?: string;
}

/** Why a part does not count. */
export class MarkPartInErrorRequest {
  @CodeField('Code of list restorative-part-error-reasons')
  reasonCode: string;
}

/** Another day for a promise, to which both have agreed. */
export class MoveDueRequest {
  @DayField('Until which day from now on')
  dueOn: string;

  @CodeField('Code of list restorative-due-reasons')
  reasonCode: string;

  @DayField('When both agreed to it')
  agreedOn: string;

  @YesOrNoField('Whether the child agrees')
  childAgrees: boolean;

  @YesOrNoField('Whether who it is owed to agrees')
  partyAgrees: boolean;
}
