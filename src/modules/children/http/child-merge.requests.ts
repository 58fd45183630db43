import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsInstant } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { childMergeLifecycle, type ChildMergeState } from '../domain/child-merge.lifecycle';

/** A child that one holds, or a candidate of one's search. */
export class ChildToMergeRequest {
  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  childId?: string;

  @ApiProperty({
    required: false,
    type: 'integer',
    format: 'int32',
    minimum: 0,
    maximum: 100,
    description: 'Candidate of the search whose token is told',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
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

  @ApiProperty({ maxLength: 60, description: 'Code of list child-merge-reasons' })
  @IsCode()
  reasonCode: string;
}

export class ProposeUndoingRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list child-merge-undo-reasons' })
  @IsCode()
  reasonCode: string;
}

export class ChildMergeListQuery extends PageQuery {
  @ApiProperty({ required: false, enum: childMergeLifecycle.states })
  @IsOptional()
  @IsIn(childMergeLifecycle.states)
  state?: ChildMergeState;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'Either of the children' })
  @IsOptional()
  @IsUUID()
  childId?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  changedSince?: string;
}
