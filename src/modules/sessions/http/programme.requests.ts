import { ByIdParams } from '../../../platform/http/by-id.requests';
import {
  CodeField,
  IdField,
  NumberField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

export class NewProgrammeRequest {
  @WordsField(120, 'How the centre calls it')
  name: string;

  @CodeField('Code of list activity-kinds')
  kind: string;

  @CodeField('For whom it is: code of list programme-targets')
  target: string;

  @NumberField([1, 50])
  capacity: number;

  @IdField('Where it usually takes place', 'optional')
  roomId?: string;

  @IdField('Who usually leads it, of the centre')
  leaderId: string;
}

export class JoinProgrammeRequest {
  @IdField('The case of the child')
  caseId: string;

  @YesOrNoField('Take part in the sessions that are free; otherwise nothing is done', 'optional')
  skipClashes?: boolean;
}

export class LeaveProgrammeRequest {
  @CodeField('Code of list programme-leave-reasons')
  reasonCode: string;
}

export class ProgrammeMemberParams extends ByIdParams {
  @IdField()
  memberId: string;
}
