import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { OfCaseResponse } from '../../cases';
import { showChildLabel } from '../../children';
import type { ListedNewAct } from '../persistence/new-act.repository';

const instant = (description: string) =>
  ({ type: 'string', format: 'date-time', nullable: true, maxLength: 30, description }) as const;

/** That the child of a case is said to have done something else: no act, no unit and no place. */
export class NewActResponse extends OfCaseResponse {
  @ApiProperty({ format: 'date-time', maxLength: 30 })
  toldAt: string;

  @ApiProperty(instant('When a coordinator said to have read it'))
  acknowledgedAt: string | null;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;
}

export class NewActPageResponse extends pageResponse(NewActResponse) {}

export const showNewAct = (row: ListedNewAct): NewActResponse => ({
  id: row.id,
  caseId: row.caseId,
  caseNumber: row.number,
  child: showChildLabel(row),
  toldAt: row.toldAt.toISOString(),
  acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
  version: row.version,
});
