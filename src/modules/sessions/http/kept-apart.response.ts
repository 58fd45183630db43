import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '../../../kernel/local-date';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse, showChildLabel } from '../../children';
import type { KnownApart, ProposedApart } from '../persistence/kept-apart.repository';

/** One of two children, whose case the reader sees. */
export class ApartChildResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;
}

export class KeptApartResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({
    type: [ApartChildResponse],
    maxItems: 2,
    description: 'Those of the two whose case the reader sees',
  })
  children: ApartChildResponse[];

  @ApiProperty({ maxLength: 60, description: 'Code of list keep-apart-reasons' })
  reasonCode: string;

  @ApiProperty({ type: 'string', format: 'date', maxLength: 10 })
  validFrom: LocalDate;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  validUntil: LocalDate | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  declaredBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  declaredAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  endedAt: string | null;
}

export class KeptApartPageResponse extends pageResponse(KeptApartResponse) {}

export class ProposedApartResponse {
  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'uuid', maxLength: 36 },
    minItems: 2,
    maxItems: 2,
    description: 'Cases whose children took part in one event',
  })
  caseIds: readonly string[];
}

export class ProposedApartPageResponse extends pageResponse(ProposedApartResponse) {}

export const showProposed = ({ oneCaseId, otherCaseId }: ProposedApart): ProposedApartResponse => ({
  caseIds: [oneCaseId, otherCaseId],
});

const childrenOf = (row: KnownApart): ApartChildResponse[] => {
  const [one, other] = [
    { childId: row.oneChildId, childNumber: row.oneNumber, childInitials: row.oneInitials },
    { childId: row.otherChildId, childNumber: row.otherNumber, childInitials: row.otherInitials },
  ];
  return [
    ...(row.isOneSeen ? [{ caseId: row.oneCaseId, child: showChildLabel(one) }] : []),
    ...(row.isOtherSeen ? [{ caseId: row.otherCaseId, child: showChildLabel(other) }] : []),
  ];
};

/** Two children who are kept apart, for who works with one of them: of the other nothing; what is not named here is not shown. */
export const showKeptApart = (row: KnownApart): KeptApartResponse => ({
  id: row.id,
  version: row.version,
  children: childrenOf(row),
  reasonCode: row.reasonCode,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
  declaredBy: row.declaredBy,
  declaredAt: row.declaredAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
});
