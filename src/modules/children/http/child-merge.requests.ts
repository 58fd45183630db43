import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import { PageQuery } from '../../../platform/http/page';
import { childMergeLifecycle, type ChildMergeState } from '../domain/child-merge.lifecycle';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
  NumberField,
} from '../../../platform/http/request-field.decorator';

/** A child that one holds, or a candidate of one's search. */
export class ChildToMergeRequest {
  @IdField('Of which child', 'optional')
  childId?: string;

  @NumberField([0, 100], 'Candidate of the search whose token is told', 'optional')
  candidate?: number;
}

export class NewChildMergeRequest {
  @ApiProperty({ type: ChildToMergeRequest, description: 'The child under which new intakes are recorded' })
  @IsObject()
  @ValidateNested()
  @Type(() => ChildToMergeRequest)
  kept: ChildToMergeRequest;

  @ApiProperty({ type: ChildToMergeRequest, description: 'The child that is found as the kept one' })
  @IsObject()
  @ValidateNested()
  @Type(() => ChildToMergeRequest)
  merged: ChildToMergeRequest;

  @ApiProperty({
    required: false,
    maxLength: 8000,
    description: 'The token of the search that found a candidate',
  })
  @IsOptional()
  @IsString()
  @Length(1, 8000)
  searchToken?: string;

  @CodeField('Code of list child-merge-reasons')
  reasonCode: string;
}

export class ProposeUndoingRequest {
  @CodeField('Code of list child-merge-undo-reasons')
  reasonCode: string;
}

export class ChildMergeListQuery extends PageQuery {
  @ChoiceField(childMergeLifecycle.states, 'Only in this state', 'optional')
  state?: ChildMergeState;

  @IdField('Either of the children', 'optional')
  childId?: string;

  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;
}
