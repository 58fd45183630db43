import { ApiProperty } from '@nestjs/swagger';
import { EFFECTS, type Effect } from '../domain/rule-preview';

const FILES = {
  type: 'integer',
  format: 'int32',
  nullable: true,
  minimum: 0,
  maximum: 2147483647,
  description: 'Rounded to 5; null for 1 to 7, and where the sum would give such a number away',
} as const;

export class DistrictPreviewResponse {
  @ApiProperty({ maxLength: 60 })
  district: string;

  @ApiProperty(FILES)
  files: number | null;
}

export class ChangePreviewResponse {
  @ApiProperty({ enum: EFFECTS, description: 'What the answer does to a file now' })
  from: Effect;

  @ApiProperty({ enum: EFFECTS, description: 'What it would do' })
  to: Effect;

  @ApiProperty(FILES)
  files: number | null;

  @ApiProperty({ type: [DistrictPreviewResponse], maxItems: 500 })
  districts: DistrictPreviewResponse[];
}

/** How many open files would be answered otherwise; numbers that point at nobody. */
export class PreviewResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  ruleId: string;

  @ApiProperty({ maxLength: 60 })
  code: string;

  @ApiProperty(FILES)
  comparedFiles: number | null;

  @ApiProperty({ type: [ChangePreviewResponse], maxItems: 25 })
  changes: ChangePreviewResponse[];
}
