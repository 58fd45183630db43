import { ApiProperty } from '@nestjs/swagger';

/** How many open cases a case worker of the centre answers for. */
export class WorkloadResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  workerId: string;

  @ApiProperty({ maxLength: 200 })
  displayName: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647 })
  openCases: number;
}

export class WorkloadsResponse {
  @ApiProperty({ type: [WorkloadResponse], maxItems: 1000 })
  items: WorkloadResponse[];
}

/** That somebody must have nothing to do with a case. */
export class ConflictResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  accountId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list conflict-of-interest-grounds' })
  ground: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  declaredAt: string;
}
