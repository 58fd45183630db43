import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { OfCaseResponse } from '../../cases';
import {
  MEETING_WAYS,
  PARTY_CONSENTS,
  PARTY_KINDS,
  RESTORATIVE_KINDS,
  type MeetingWay,
  type PartyConsent,
  type PartyKind,
  type RestorativeKind,
} from '../domain/restorative';
import { restorativeLifecycle, type RestorativeState } from '../domain/restorative.lifecycle';
import { AgreementResponse } from './agreement.response';

/** A restorative process in a list. */
export class RestorativeSummaryResponse extends OfCaseResponse {
  @ApiProperty({ enum: restorativeLifecycle.states })
  state: RestorativeState;

  @ApiProperty({ enum: RESTORATIVE_KINDS })
  kind: RestorativeKind;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  mediatorId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  openedAt: string;
}

export class RestorativePageResponse extends pageResponse(RestorativeSummaryResponse) {}

export class RestorativeActionResponse extends availableActionResponse(restorativeLifecycle.actions) {}

/** Somebody harmed, and what they said to taking part; never how they are reached. */
export class RestorativePartyResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ enum: PARTY_KINDS })
  kind: PartyKind;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200 })
  name: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200 })
  representativeName: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  victimId: string | null;

  @ApiProperty({ enum: PARTY_CONSENTS })
  consent: PartyConsent;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  explainedBy: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  explainedAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Code of list languages' })
  language: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Code of list interpretations' })
  interpretation: string | null;

  @ApiProperty({ type: 'boolean', nullable: true })
  representativeAgrees: boolean | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  answeredAt: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  withdrawnAt: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  preparedAt: string | null;

  @ApiProperty({ type: 'boolean', nullable: true, description: 'Null before it was held' })
  came: boolean | null;
}

/** How somebody harmed is reached. */
export class PartyContactResponse {
  @ApiProperty({ maxLength: 500 })
  contact: string;
}

/** A restorative process on the case of a child. */
export class RestorativeResponse extends RestorativeSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  openedBy: string;

  @ApiProperty({ type: [RestorativePartyResponse], maxItems: 20 })
  parties: readonly RestorativePartyResponse[];

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  childMetAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200 })
  childSupport: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list restorative-no-support-reasons',
  })
  noSupportReason: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  metAt: string | null;

  @ApiProperty({ enum: MEETING_WAYS, nullable: true })
  metHow: MeetingWay | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  childWords: string | null;

  @ApiProperty({ type: AgreementResponse, nullable: true, description: 'Null before there is one' })
  agreement: AgreementResponse | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list restorative-end-reasons',
  })
  endReason: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  endedBy: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  endedAt: string | null;

  @ApiProperty({ type: [RestorativeActionResponse], maxItems: 20 })
  availableActions: readonly RestorativeActionResponse[];
}
