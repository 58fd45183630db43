import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { STANDINGS, type Standing } from '../../../kernel/running-clock';
import { PageQuery } from '../../../platform/http/page';
import { WORK_KINDS, type WorkKind } from '../../../platform/policy/work-items';

/** Which of the things that wait are shown, how many, and from where on. */
export class WorklistQuery extends PageQuery {
  @ApiProperty({ required: false, enum: WORK_KINDS })
  @IsOptional()
  @IsIn(WORK_KINDS)
  kind?: WorkKind;

  @ApiProperty({ required: false, enum: STANDINGS })
  @IsOptional()
  @IsIn(STANDINGS)
  standing?: Standing;
}
