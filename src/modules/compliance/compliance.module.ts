import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { CourtReportsModule } from '../court-reports';
import { SentencingModule } from '../sentencing';
import { AnswerCompletion } from './application/answer-completion';
import { AnswerLine } from './application/answer-line';
import { ComplianceCodes } from './application/compliance-codes';
import { ComplianceTexts } from './application/compliance-texts';
import { EnterHours } from './application/enter-hours';
import { EnterPayment } from './application/enter-payment';
import { FindAppointments } from './application/find-appointments';
import { FindHours } from './application/find-hours';
import { FindLines } from './application/find-lines';
import { FindPayments } from './application/find-payments';
import { FindProgress } from './application/find-progress';
import { FollowProtection } from './application/follow-protection';
import { FollowSupervisor } from './application/follow-supervisor';
import { OfferCompliance } from './application/offer-compliance';
import { PlanAppointment } from './application/plan-appointment';
import { PlanInstalments } from './application/plan-instalments';
import { ReadOrder } from './application/read-order';
import { SayProgress } from './application/say-progress';
import { SupervisedOrder } from './application/supervised-order';
import { TellAppointment } from './application/tell-appointment';
import { TellSums } from './application/tell-sums';
import { AppointmentsController } from './http/appointments.controller';
import { HoursController } from './http/hours.controller';
import { InstalmentsController } from './http/instalments.controller';
import { PaymentsController } from './http/payments.controller';
import { ProgressController } from './http/progress.controller';
import { AppointmentRepository } from './persistence/appointment.repository';
import { ConditionStandingRepository } from './persistence/condition-standing.repository';
import { InstalmentRepository } from './persistence/instalment.repository';
import { LedgerRepository } from './persistence/ledger.repository';
import { WaitingComplianceRepository } from './persistence/waiting-compliance.repository';
import { compliancePolicy } from './policy/compliance.policy';

/** What is done of an order, written down by one person and verified by another. */
@Module({
  imports: [ReferenceModule, IntakeModule, SentencingModule, CourtReportsModule],
  controllers: [
    AppointmentsController,
    HoursController,
    InstalmentsController,
    PaymentsController,
    ProgressController,
  ],
  providers: [
    AnswerCompletion,
    AnswerLine,
    AppointmentRepository,
    ComplianceCodes,
    ComplianceTexts,
    ConditionStandingRepository,
    EnterHours,
    EnterPayment,
    FindAppointments,
    FindHours,
    FindLines,
    FindPayments,
    FindProgress,
    FollowProtection,
    FollowSupervisor,
    InstalmentRepository,
    LedgerRepository,
    OfferCompliance,
    PlanAppointment,
    PlanInstalments,
    ReadOrder,
    SayProgress,
    SupervisedOrder,
    TellAppointment,
    TellSums,
    WaitingComplianceRepository,
  ],
})
export class ComplianceModule {
  constructor(table: PermissionTable) {
    table.declare(compliancePolicy);
  }
}
