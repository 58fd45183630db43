import { AddAct } from './application/add-act';
import { AssessEvidence } from './application/assess-evidence';
import { CheckCode } from './application/check-code';
import { CheckTold } from './application/check-told';
import { FindCoParticipants } from './application/find-co-participants';
import { LinkCoParticipants } from './application/link-co-participants';
import { DecideIntake } from './application/decide-intake';
import { FollowDecision } from './application/follow-decision';
import { HearVictim } from './application/hear-victim';
import { IntakeTexts } from './application/intake-texts';
import { KeepDecision } from './application/keep-decision';
import { MarkIntakeInError } from './application/mark-intake-in-error';
import { MoveIntake } from './application/move-intake';
import { ProtectIntake } from './application/protect-intake';
import { ReachVictim } from './application/reach-victim';
import { Reconcile } from './application/reconcile';
import { RecordHarm } from './application/record-harm';
import { RecordNeed } from './application/record-need';
import { RecordVictim } from './application/record-victim';
import { UnlinkCoParticipant } from './application/unlink-co-participant';
import { WeighDecision } from './application/weigh-decision';
import { ActsOfIntakeController } from './http/acts-of-intake.controller';
import { CoParticipantsController } from './http/co-participants.controller';
import { DecidingIntakesController } from './http/deciding-intakes.controller';
import { HarmController } from './http/harm.controller';
import { NeedsController } from './http/needs.controller';
import { ReconciliationsController } from './http/reconciliations.controller';
import { VictimsController } from './http/victims.controller';
import { CoParticipantRepository } from './persistence/co-participant.repository';
import { EvidenceRepository } from './persistence/evidence.repository';
import { HarmRepository } from './persistence/harm.repository';
import { IntakeDecisionRepository } from './persistence/intake-decision.repository';
import { NeedRepository } from './persistence/need.repository';
import { ReconciliationRepository } from './persistence/reconciliation.repository';
import { VictimRepository } from './persistence/victim.repository';

/** The routes of what belongs to an intake. */
export const RECORD_CONTROLLERS = [
  ActsOfIntakeController,
  CoParticipantsController,
  DecidingIntakesController,
  HarmController,
  NeedsController,
  ReconciliationsController,
  VictimsController,
];

/** What those routes stand on. */
export const RECORD_PROVIDERS = [
  AddAct,
  AssessEvidence,
  CheckCode,
  CheckTold,
  CoParticipantRepository,
  DecideIntake,
  EvidenceRepository,
  FindCoParticipants,
  FollowDecision,
  HarmRepository,
  IntakeDecisionRepository,
  IntakeTexts,
  MarkIntakeInError,
  MoveIntake,
  NeedRepository,
  ProtectIntake,
  HearVictim,
  KeepDecision,
  LinkCoParticipants,
  ReachVictim,
  Reconcile,
  ReconciliationRepository,
  RecordHarm,
  RecordNeed,
  RecordVictim,
  UnlinkCoParticipant,
  VictimRepository,
  WeighDecision,
];
