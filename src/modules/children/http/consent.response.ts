import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { FILE_KINDS, type FileKind } from '../contract';
import {
  CONSENT_DECISIONS,
  CONSENT_PERSONS,
  CONSENT_WITHDRAWERS,
  type ConsentDecision,
  type ConsentPerson,
  type ConsentWithdrawer,
} from '../domain/consent';
import { consentLifecycle, type ConsentAction, type ConsentState } from '../domain/consent.lifecycle';
import type { ConsentRow } from '../persistence/consent.repository';
import { ChildLabelResponse, showChildLabel } from './child-label.response';

/** What has a route; the others happen when a later word is recorded. */
const OFFERED = ['confirm', 'withdraw'] as const satisfies readonly ConsentAction[];

/** What a child or a representative has said to a purpose. */
export class ConsentResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ enum: FILE_KINDS })
  fileKind: FileKind;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  fileId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list consent-purposes' })
  purpose: string;

  @ApiProperty({ enum: CONSENT_PERSONS })
  person: ConsentPerson;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  representativeId: string | null;

  @ApiProperty({ enum: consentLifecycle.states })
  state: ConsentState;

  @ApiProperty({ enum: CONSENT_DECISIONS })
  decision: ConsentDecision;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  decidedAt: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Set when it is back-dated' })
  backDatingReason: string | null;

  @ApiProperty({ maxLength: 60, description: 'Code of list consent-texts' })
  textVersion: string;

  @ApiProperty({ maxLength: 60 })
  language: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  explainedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  explainedAt: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list interpretations' })
  interpretation: string;

  @ApiProperty({ type: 'boolean' })
  lawyerPresent: boolean;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  lawyerAbsenceReason: string | null;

  @ApiProperty({ maxLength: 60, description: 'Code of list consent-forms' })
  form: string;

  @ApiProperty({ type: 'boolean', description: 'Said while the child was held' })
  inCustody: boolean;

  @ApiProperty({
    type: 'boolean',
    description:
      'Said in custody, as it was told or as the record of custody says by now, and not confirmed in freedom yet',
  })
  toBeConfirmed: boolean;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  confirmWarnAt: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  confirmDueAt: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  confirmedAt: string | null;

  @ApiProperty({ type: 'boolean', description: 'The consent of the child alone does not suffice' })
  needsRepresentative: boolean;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  validUntil: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  withdrawnAt: string | null;

  @ApiProperty({ type: 'string', enum: CONSENT_WITHDRAWERS, nullable: true })
  withdrawnBy: ConsentWithdrawer | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  withdrawalReason: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  lapsedAt: string | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'The later word',
  })
  supersededBy: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  agencyId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  recordedAt: string;

  @ApiProperty({ enum: OFFERED, isArray: true, maxItems: 2 })
  availableActions: ConsentAction[];
}

export class ConsentPageResponse extends pageResponse(ConsentResponse) {}

/** A consent as whoever holds its file may read it. */
export const showConsent = (row: ConsentRow, toBeConfirmed: boolean): ConsentResponse => ({
  ...showWhat(row),
  toBeConfirmed,
  ...showSince(row),
  textVersion: row.textVersion,
  language: row.language,
  explainedBy: row.explainedBy,
  explainedAt: row.explainedAt.toISOString(),
  interpretation: row.interpretation,
  lawyerPresent: row.lawyerPresent,
  lawyerAbsenceReason: row.lawyerAbsenceReason,
  form: row.form,
  agencyId: row.agencyId,
  recordedAt: row.createdAt.toISOString(),
  availableActions: OFFERED.filter(
    (action) =>
      consentLifecycle.next(row.state, action) !== undefined && (action !== 'confirm' || toBeConfirmed),
  ),
});

const showWhat = (row: ConsentRow) => ({
  id: row.id,
  version: row.version,
  child: showChildLabel(row),
  fileKind: row.fileKind,
  fileId: row.fileId,
  purpose: row.purpose,
  person: row.person,
  representativeId: row.representativeId,
  decision: row.decision,
  decidedAt: row.decidedAt.toISOString(),
  backDatingReason: row.backDatingReason,
  inCustody: row.inCustody,
  needsRepresentative: row.needsRepresentative,
  validUntil: row.validUntil,
});

const showSince = (row: ConsentRow) => ({
  state: row.state,
  confirmWarnAt: instantOf(row.confirmWarnAt),
  confirmDueAt: instantOf(row.confirmDueAt),
  confirmedAt: instantOf(row.confirmedAt),
  withdrawnAt: instantOf(row.withdrawnAt),
  withdrawnBy: row.withdrawnBy,
  withdrawalReason: row.withdrawalReason,
  lapsedAt: instantOf(row.lapsedAt),
  supersededBy: row.supersededBy,
});

const instantOf = (instant: Date | null): string | null => instant?.toISOString() ?? null;
