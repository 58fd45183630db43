import { ApiProperty } from '@nestjs/swagger';
import { EVIDENCE_STANDINGS, type EvidenceStanding } from '../domain/evidence';
import type { ActEntity } from '../persistence/act.entity';
import type { Opened } from './opened';

/** What the child is said to have done. */
export class ActResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  offence: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  gravity: string | null;

  @ApiProperty({
    type: 'string',
    enum: ['below-age'],
    nullable: true,
    description: 'All that is left of the offence after the child was handed to protection',
  })
  recordedAs: 'below-age' | null;

  @ApiProperty({ format: 'date', maxLength: 10 })
  committedOn: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 5 })
  committedAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 500 })
  place: string | null;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 0,
    maximum: 120,
    description: 'Years; governs in doubt',
  })
  ageYoungest: number;

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: 0, maximum: 120 })
  ageOldest: number | null;

  @ApiProperty()
  ageCertain: boolean;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 120 })
  minimumAge: number;

  @ApiProperty({
    description: 'The child was too young for it, but not for another: left aside by every rule',
  })
  leftAside: boolean;

  @ApiProperty({ description: 'The birth date was corrected after the act was recorded' })
  ageRecomputed: boolean;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  investigatorId: string | null;

  @ApiProperty({ enum: EVIDENCE_STANDINGS, description: 'As assessed last' })
  evidence: EvidenceStanding;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Set when the act was recorded in error: nothing rests on it',
  })
  inErrorReason: string | null;
}

/** An act as whoever holds the intake reads it. */
export const showAct = (act: ActEntity, opened: Opened, leftAside: boolean): ActResponse => ({
  id: act.id,
  offence: act.offence,
  gravity: act.gravity,
  recordedAs: act.recordedAs,
  committedOn: act.committedOn,
  committedAt: act.committedAt,
  place: opened('intake.act.place', act.id, act.place),
  ageYoungest: act.ageYoungest,
  ageOldest: act.ageOldest,
  ageCertain: act.ageCertain,
  minimumAge: act.minimumAge,
  leftAside,
  ageRecomputed: act.ageRecomputedAt !== null,
  investigatorId: act.investigatorId,
  evidence: act.evidence,
  inErrorReason: act.inErrorReason,
});
