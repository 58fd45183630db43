import { ApiProperty } from '@nestjs/swagger';
import { PLAN_PARTIES, SIGNING_WAYS, type PlanParty, type SigningWay } from '../domain/plan';
import { planLifecycle, type PlanState } from '../domain/plan.lifecycle';

/** A signature; one of an earlier proposal, or of who answered for the case before, binds nobody. */
export class PlanSignatureResponse {
  @ApiProperty({ enum: PLAN_PARTIES })
  party: PlanParty;

  @ApiProperty({ enum: SIGNING_WAYS })
  way: SigningWay;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200 })
  name: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  missingReason: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  signedAt: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  representativeId: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  documentId: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Who wrote it down' })
  recordedBy: string;

  @ApiProperty({ description: 'Whether it binds: of what is proposed now, the last of each party' })
  counts: boolean;
}

export class PlanTransitionResponse {
  @ApiProperty({ maxLength: 40 })
  action: string;

  @ApiProperty({ enum: planLifecycle.states })
  to: PlanState;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  by: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  reasonCode: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  note: string | null;
}
