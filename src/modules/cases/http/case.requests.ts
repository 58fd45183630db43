import { ByIdParams } from '../../../platform/http/by-id.requests';
import { PageQuery } from '../../../platform/http/page';
import { caseLifecycle, type CaseState } from '../domain/case.lifecycle';
import { CASE_LISTS, type CaseListName } from '../persistence/case-lists';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
  ListField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

/** A child whom nobody referred, whom the centre has registered or knows from its own work. */
export class OpenSupportRequest {
  @IdField()
  childId: string;

  @CodeField('Code of list ways-to-support')
  cameBy: string;

  @InstantField('When it came')
  cameAt: string;

  @CodeField('Code of list back-dating-reasons', 'optional')
  backDatingReason?: string;
}

export class AllocateRequest {
  @IdField('A case worker of the centre')
  workerId: string;
}

export class ReallocateRequest extends AllocateRequest {
  @CodeField('Code of list case-reallocation-reasons')
  reasonCode: string;
}

export class TeamMemberRequest {
  @IdField('A facilitator or case worker of the centre')
  accountId: string;

  @CodeField('Code of list case-team-parts')
  part: string;
}

/** Which membership of which case. */
export class TeamMemberParams extends ByIdParams {
  @IdField()
  memberId: string;
}

export class CaseReasonRequest {
  @CodeField('Code of list case-team-end-reasons')
  reasonCode: string;
}

export class ConflictRequest {
  @CodeField('Code of list conflict-of-interest-grounds')
  ground: string;

  @IdField('Who is in conflict, told by the coordinator; else the person who asks', 'optional')
  accountId?: string;
}

export class EndEarlyRequest {
  @CodeField('Code of list closure-outcomes')
  outcomeCode: string;

  @WordsField(8000, 'Why the work ends')
  note: string;
}

export class CaseListQuery extends PageQuery {
  @ListField(CASE_LISTS, 'mine')
  list: CaseListName = 'mine';

  @ChoiceField(caseLifecycle.states, 'Only in this state', 'optional')
  state?: CaseState;

  @IdField('Only of this child', 'optional')
  childId?: string;

  @IdField('Only of this worker', 'optional')
  workerId?: string;

  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;
}
