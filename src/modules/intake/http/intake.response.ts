import { ApiProperty } from '@nestjs/swagger';
import type { ActEntity } from '../persistence/act.entity';
import type { IntakeDecisionEntity } from '../persistence/intake-decision.entity';
import type { IntakeRow } from '../persistence/intake.repository';
import { INTAKE_ROUTES, isLeftAside, routeOf, type IntakeRoute } from '../domain/age-of-responsibility';
import { INTAKE_DECISIONS, type IntakeDecision } from '../domain/intake-decision';
import { isDeviceClockAhead } from '../domain/device-clock';
import { MEETINGS, type Meeting } from '../domain/meeting';
import { intakeLifecycle, type IntakeAction, type IntakeState } from '../domain/intake.lifecycle';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse, showChildLabel } from '../../children';
import { IntakeDecisionResponse, showIntakeDecision } from './intake-decision.response';
import { ActResponse, showAct } from './act.response';
import { IntakeInErrorResponse, showInError } from './intake-in-error.response';
import type { Opened } from './opened';
import { RunningSupportResponse } from './running-support.response';

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

  @ApiProperty({ enum: MEETINGS })
  metHow: Meeting;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  metByKind: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  metByAccount: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  apprehendedAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 500 })
  apprehendedPlace: string | null;

  @ApiProperty({ maxLength: 60 })
  metDistrict: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 500 })
  metPlace: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000 })
  account: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  backDatingReason: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'When the device said that it was recorded; createdAt is the time that counts',
  })
  recordedOnDeviceAt: string | null;

  @ApiProperty({ description: 'The device named a time that had not come yet' })
  deviceClockAhead: boolean;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  agencyId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  registeredBy: string;

  @ApiProperty({ type: [ActResponse], maxItems: 40, description: 'Also those recorded in error' })
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

  @ApiProperty({
    type: IntakeInErrorResponse,
    nullable: true,
    description: 'Set when the intake was recorded in error',
  })
  inError: IntakeInErrorResponse | null;

  @ApiProperty({
    type: RunningSupportResponse,
    nullable: true,
    description: 'Support that runs for the child now; null when none does, or for who may not know of it',
  })
  runningSupport: RunningSupportResponse | null;

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
  readonly support: RunningSupportResponse | null;
}

const standing = (acts: readonly ActEntity[]) => acts.filter(({ inErrorAt }) => inErrorAt === null);

export const showIntake = (
  row: IntakeRow,
  { acts, decisions, support }: PartsOfIntake,
  opened: Opened,
  actions: IntakeAction[],
): IntakeResponse => ({
  ...summariseIntake(row),
  version: row.version,
  metHow: row.metHow,
  metByKind: row.metByKind,
  metByAccount: row.metByAccount,
  apprehendedAt: row.apprehendedAt?.toISOString() ?? null,
  apprehendedPlace: opened('intake.intake.apprehended_place', row.id, row.apprehendedPlace),
  metDistrict: row.metDistrict,
  metPlace: opened('intake.intake.met_place', row.id, row.metPlace),
  account: opened('intake.intake.account', row.id, row.account),
  backDatingReason: row.backDatingReason,
  recordedOnDeviceAt: row.recordedOnDeviceAt?.toISOString() ?? null,
  deviceClockAhead: isDeviceClockAhead(row.recordedOnDeviceAt, row.createdAt),
  agencyId: row.agencyId,
  registeredBy: row.registeredBy,
  acts: acts.map((act) => showAct(act, opened, isLeftAside(act, standing(acts)))),
  route: routeOf(standing(acts)),
  decisions: decisions.map((decision) => showIntakeDecision(decision, opened)),
  inError: showInError(row, opened),
  runningSupport: support && { agencies: support.agencies, newAct: support.newAct },
  availableActions: actions,
});
