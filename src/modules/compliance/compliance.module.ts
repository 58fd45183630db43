import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { CourtReportsModule } from '../court-reports';
import { SentencingModule } from '../sentencing';
import { AnswerCompletion } from './application/answer-completion';
import { AnswerLine } from './application/answer-line';
import { CancelAppointmentSeries } from './application/cancel-series';
import { ComplianceCodes } from './application/compliance-codes';
import { ComplianceTexts } from './application/compliance-texts';
import { CountConditions } from './application/count-conditions';
import { EnterHours } from './application/enter-hours';
import { EnterPayment } from './application/enter-payment';
import { FindAppointmentSeries } from './application/find-appointment-series';
import { FindAppointments } from './application/find-appointments';
import { FindConditionDays } from './application/find-condition-days';
import { FindHours } from './application/find-hours';
import { FindLines } from './application/find-lines';
import { FindPayments } from './application/find-payments';
import { FindProgress } from './application/find-progress';
import { FollowProtection } from './application/follow-protection';
import { FollowSupervisor } from './application/follow-supervisor';
import { KnowClashes } from './application/know-clashes';
import { KnowDaysWithoutFault } from './application/know-days-without-fault';
import { OfferCompliance } from './application/offer-compliance';
import { PlanAppointment } from './application/plan-appointment';
import { PlanInstalments } from './application/plan-instalments';
import { PlanAppointmentSeries } from './application/plan-series';
import { ReadOrder } from './application/read-order';
import { SayConditionDay } from './application/say-condition-day';
import { SayProgress } from './application/say-progress';
import { SupervisedOrder } from './application/supervised-order';
import { TellAppointment } from './application/tell-appointment';
import { TellSums } from './application/tell-sums';
import { AppointmentClashes } from './appointment-clashes.facade';
import { AppointmentSeriesController } from './http/appointment-series.controller';
import { AppointmentsController } from './http/appointments.controller';
import { ConditionDaysController } from './http/condition-days.controller';
import { HoursController } from './http/hours.controller';
import { InstalmentsController } from './http/instalments.controller';
import { PaymentsController } from './http/payments.controller';
import { ProgressController } from './http/progress.controller';
import { AppointmentSeriesRepository } from './persistence/appointment-series.repository';
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
    AppointmentSeriesController,
    AppointmentsController,
    ConditionDaysController,
    HoursController,
    InstalmentsController,
    PaymentsController,
    ProgressController,
  ],
  providers: [
    AnswerCompletion,
    AnswerLine,
    AppointmentClashes,
    AppointmentRepository,
    AppointmentSeriesRepository,
    CancelAppointmentSeries,
    ComplianceCodes,
    ComplianceTexts,
    ConditionStandingRepository,
    CountConditions,
    EnterHours,
    EnterPayment,
    FindAppointmentSeries,
    FindAppointments,
    FindConditionDays,
    FindHours,
    FindLines,
    FindPayments,
    FindProgress,
    FollowProtection,
    FollowSupervisor,
    InstalmentRepository,
    KnowClashes,
    KnowDaysWithoutFault,
    LedgerRepository,
    OfferCompliance,
    PlanAppointment,
    PlanAppointmentSeries,
    PlanInstalments,
    ReadOrder,
    SayConditionDay,
    SayProgress,
    SupervisedOrder,
    TellAppointment,
    TellSums,
    WaitingComplianceRepository,
  ],
  exports: [AppointmentClashes],
})
export class ComplianceModule {
  constructor(table: PermissionTable) {
    table.declare(compliancePolicy);
  }
}
