import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse, showChildLabel } from '../../children';
import type { KnownLink, ProposedLink } from '../persistence/case-link.repository';

const PERSON_OR_NONE = { type: 'string', format: 'uuid', nullable: true, maxLength: 36 } as const;

/** One of two cases, which the reader sees. */
export class LinkedCaseResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ maxLength: 20, description: 'Public number of the case' })
  number: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;
}

/** That two cases have to do with each other; who sees one of them learns who speaks with the family, and no more. */
export class CaseLinkResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({
    type: [LinkedCaseResponse],
    maxItems: 2,
    description: 'Those of the two that the reader sees',
  })
  cases: LinkedCaseResponse[];

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list case-link-kinds; for who sees both',
  })
  kind: string | null;

  @ApiProperty({ ...PERSON_OR_NONE, description: 'Who of the two teams speaks with the family' })
  familyContactId: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  linkedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  linkedAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  endedAt: string | null;

  @ApiProperty(PERSON_OR_NONE)
  endedBy: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list case-link-end-reasons',
  })
  endReason: string | null;
}

export class CaseLinkPageResponse extends pageResponse(CaseLinkResponse) {}

export class ProposedLinkResponse {
  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'uuid', maxLength: 36 },
    minItems: 2,
    maxItems: 2,
    description: 'Cases whose children took part in one event',
  })
  caseIds: readonly string[];
}

export class ProposedLinkPageResponse extends pageResponse(ProposedLinkResponse) {}

export const showProposedLink = ({ oneCaseId, otherCaseId }: ProposedLink): ProposedLinkResponse => ({
  caseIds: [oneCaseId, otherCaseId],
});

const casesOf = (row: KnownLink): LinkedCaseResponse[] =>
  [
    {
      ...{ caseId: row.oneCaseId, number: row.oneNumber, childId: row.oneChildId },
      ...{ childNumber: row.oneChildNumber, childInitials: row.oneChildInitials },
    },
    {
      ...{ caseId: row.otherCaseId, number: row.otherNumber, childId: row.otherChildId },
      ...{ childNumber: row.otherChildNumber, childInitials: row.otherChildInitials },
    },
  ].flatMap(({ caseId, number, childId, ...label }) =>
    number === null || childId === null
      ? []
      : [{ caseId, number, child: showChildLabel({ childId, ...label }) }],
  );

/** A link between cases; what is not named here is not shown. */
export function showCaseLink(row: KnownLink): CaseLinkResponse {
  const cases = casesOf(row);
  return {
    ...{ id: row.id, version: row.version, cases },
    kind: cases.length === 2 ? row.kind : null,
    ...{ familyContactId: row.familyContactId, linkedBy: row.linkedBy },
    linkedAt: row.linkedAt.toISOString(),
    ...{ endedAt: row.endedAt?.toISOString() ?? null, endedBy: row.endedBy, endReason: row.endReason },
  };
}
