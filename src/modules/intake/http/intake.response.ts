import { ApiProperty } from '@nestjs/swagger';
import type { ActEntity } from '../persistence/act.entity';
import type { IntakeDecisionEntity } from '../persistence/intake-decision.entity';
import type { IntakeRow } from '../persistence/intake.repository';
import { INTAKE_ROUTES, routeOf, type IntakeRoute } from '../domain/age-of-responsibility';
import { INTAKE_DECISIONS, type IntakeDecision } from '../domain/intake-decision';
import { intakeLifecycle, type IntakeAction, type IntakeState } from '../domain/intake.lifecycle';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse, showChildLabel } from '../../children';
import { IntakeDecisionResponse, showIntakeDecision } from './intake-decision.response';
import type { Opened } from './opened';

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

  @ApiProperty({ description: 'The birth date was corrected after the act was recorded' })
  ageRecomputed: boolean;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  investigatorId: string | null;
}

/** An intake in a list: initials and number, no name and no text. */
export class IntakeSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 12 })
  number: string;

  @ApiProperty({ enum: intakeLifecycle.states })
  state: IntakeState;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({
    type: 'string',
    enum: INTAKE_DECISIONS,
    nullable: true,
    description: 'What was decided last',
  })
  decision: IntakeDecision | null;

  @ApiProperty({ maxLength: 60 })
  source: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  metAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  updatedAt: string;
}

export class IntakeResponse extends IntakeSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ maxLength: 60 })
  metDistrict: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 500 })
  metPlace: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000 })
  account: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  backDatingReason: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  agencyId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  registeredBy: string;

  @ApiProperty({ type: [ActResponse], maxItems: 20 })
  acts: ActResponse[];

  @ApiProperty({
    enum: INTAKE_ROUTES,
    description: 'Protection, when the child was below the age of responsibility for every act',
  })
  route: IntakeRoute;

  @ApiProperty({
    type: [IntakeDecisionResponse],
    maxItems: 100,
    description: 'Every version, the last one holds',
  })
  decisions: IntakeDecisionResponse[];

  @ApiProperty({ enum: intakeLifecycle.actions, isArray: true, maxItems: 10 })
  availableActions: IntakeAction[];
}

export class IntakePageResponse extends pageResponse(IntakeSummaryResponse) {}

export const summariseIntake = (row: IntakeRow): IntakeSummaryResponse => ({
  id: row.id,
  number: row.number,
  state: row.state,
  child: showChildLabel(row),
  decision: row.decision,
  source: row.source,
  metAt: row.metAt.toISOString(),
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

/** What an intake is shown with. */
export interface PartsOfIntake {
  readonly acts: readonly ActEntity[];
  readonly decisions: readonly IntakeDecisionEntity[];
}

export const showIntake = (
  row: IntakeRow,
  { acts, decisions }: PartsOfIntake,
  opened: Opened,
  actions: IntakeAction[],
): IntakeResponse => ({
  ...summariseIntake(row),
  version: row.version,
  metDistrict: row.metDistrict,
  metPlace: opened('intake.intake.met_place', row.id, row.metPlace),
  account: opened('intake.intake.account', row.id, row.account),
  backDatingReason: row.backDatingReason,
  agencyId: row.agencyId,
  registeredBy: row.registeredBy,
  acts: acts.map((act) => showAct(act, opened)),
  route: routeOf(acts),
  decisions: decisions.map((decision) => showIntakeDecision(decision, opened)),
  availableActions: actions,
});

const showAct = (act: ActEntity, opened: Opened): ActResponse => ({
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
  ageRecomputed: act.ageRecomputedAt !== null,
  investigatorId: act.investigatorId,
});
