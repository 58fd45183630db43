import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ROLES } from '../../../platform/policy/policy';
import type { AuditEntryEntity } from '../../audit';
import { AUDIT_DECISIONS } from './audit.requests';

/** One look, change or refusal. */
export class AuditEntryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  accountId: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 100,
    description: 'The system actor, where none was human',
  })
  job: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  agencyId: string | null;

  @ApiProperty({ enum: ROLES, isArray: true, maxItems: 5 })
  roles: string[];

  @ApiProperty({ maxLength: 60 })
  purpose: string;

  @ApiProperty({ maxLength: 100, description: 'The permission that was used or asked for' })
  action: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  resourceKind: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  resourceId: string | null;

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: 1, maximum: 2147483647 })
  resourceVersion: number | null;

  @ApiProperty({ type: 'array', items: { type: 'string', format: 'uuid', maxLength: 36 }, maxItems: 1000 })
  childIds: string[];

  @ApiProperty({ enum: AUDIT_DECISIONS })
  decision: 'allowed' | 'refused';

  @ApiProperty({ type: 'string', nullable: true, maxLength: 100, description: 'Code of the refusal' })
  reason: string | null;

  @ApiProperty({ maxLength: 64 })
  requestId: string;
}

export class AuditPageResponse extends pageResponse(AuditEntryResponse) {}

/** Asked about one child, an entry names no other child that happened to be in the same list. */
export const showAuditEntry = (
  row: AuditEntryEntity,
  askedChildId: string | undefined,
): AuditEntryResponse => ({
  id: row.id,
  at: row.at.toISOString(),
  accountId: row.accountId,
  job: row.job,
  agencyId: row.agencyId,
  roles: row.roles,
  purpose: row.purpose,
  action: row.action,
  resourceKind: row.resourceKind,
  resourceId: row.resourceId,
  resourceVersion: row.resourceVersion,
  childIds: askedChildId === undefined ? childrenOf(row) : [askedChildId],
  decision: row.decision,
  reason: row.reason,
  requestId: row.requestId,
});

/** The children whom an entry concerns, one or many. */
export const childrenOf = ({ childId, childIds }: AuditEntryEntity): string[] =>
  childId === null ? (childIds ?? []) : [childId];
