import { PageQuery } from '../../../platform/http/page';
import { TRANSFER_STATES, type TransferState } from '../domain/transfer.lifecycle';
import { DIRECTIONS, type Direction } from '../persistence/transfer-lists';
import { ChoiceField, CodeField, IdField, WordsField } from '../../../platform/http/request-field.decorator';

export class AskTransferRequest {
  @IdField()
  caseId: string;

  @IdField('The centre that is asked')
  toAgencyId: string;

  @CodeField('Code of list transfer-reasons')
  reasonCode: string;

  @CodeField('Code of list districts: where the child has moved', 'optional')
  newDistrict?: string;

  @WordsField(4000, 'Why, for the centre that is asked')
  explanation: string;
}

export class AcceptTransferRequest {
  @IdField('A case worker here, who answers for the case from now on')
  workerId: string;
}

export class DeclineTransferRequest {
  @CodeField('Code of list transfer-decline-reasons')
  reasonCode: string;

  @CodeField('Code of list transfer-next-steps: what comes instead')
  nextStep: string;
}

export class EndTransferRequest {
  @CodeField('Code of list transfer-withdrawal-reasons')
  reasonCode: string;
}

export class TransferListQuery extends PageQuery {
  @ChoiceField(DIRECTIONS, 'To one’s own centre, or from it; else both', 'optional')
  direction?: Direction;

  @ChoiceField(TRANSFER_STATES, 'Only in this state', 'optional')
  state?: TransferState;

  @IdField('Only of this case', 'optional')
  caseId?: string;
}
