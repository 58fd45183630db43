import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { AGENCY_KINDS, type AgencyKind } from '../../../platform/policy/policy';
import { ABOUT_KINDS, type AboutKind } from '../domain/concern';
import { concernLifecycle, type ConcernState } from '../domain/concern.lifecycle';
import { CONCERN_LISTS, type ConcernListName } from '../persistence/concern-lists';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
  ListField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

export class AboutRequest {
  @ChoiceField(ABOUT_KINDS)
  kind: AboutKind;

  @IdField()
  id: string;
}

export class NewConcernRequest {
  @CodeField('Code of list concern-categories')
  category: string;

  @IdField('Of which child', 'optional')
  childId?: string;

  @ApiProperty({ required: false, type: AboutRequest, description: 'File, agency or member of staff' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AboutRequest)
  about?: AboutRequest;

  @CodeField('Code of list districts', 'optional')
  district?: string;

  @YesOrNoField('Whether the child may be in danger now')
  urgent: boolean;

  @InstantField()
  observedAt: string;

  @CodeField('Why it is raised more than a day later', 'optional')
  backDatingReason?: string;

  @WordsField(8000, 'What was seen or heard, in own words')
  text: string;
}

export class ConcernNoteRequest {
  @WordsField(4000, 'What else is to be said of it', 'optional')
  note?: string;
}

export class TriageRequest extends ConcernNoteRequest {
  @YesOrNoField('Whether the child may be in danger now')
  urgent: boolean;
}

export class ResolveConcernRequest extends ConcernNoteRequest {
  @CodeField('Code of list concern-outcomes')
  reasonCode: string;
}

export class ReopenConcernRequest extends ConcernNoteRequest {
  @CodeField('Code of list concern-reopening-reasons')
  reasonCode: string;
}

export class EscalateConcernRequest extends ConcernNoteRequest {
  @ChoiceField(AGENCY_KINDS, 'Kind of the body that is to handle it')
  to: AgencyKind;

  @CodeField('Code of list concern-escalation-reasons')
  reasonCode: string;
}

export class ConcernListQuery extends PageQuery {
  @ListField(CONCERN_LISTS, 'mine')
  list: ConcernListName = 'mine';

  @ChoiceField(concernLifecycle.states, 'Only in this state', 'optional')
  state?: ConcernState;

  @ApiProperty({ required: false, maxLength: 60 })
  @IsOptional()
  @IsCode()
  category?: string;

  @IdField('Only of this child', 'optional')
  childId?: string;

  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;
}
