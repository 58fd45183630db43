import { Module } from '@nestjs/common';
import { DueClocks } from '../../platform/jobs/due-clocks';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { CasePlansModule } from '../case-plans';
import { CasesModule, TimelinesFacade } from '../cases';
import { FollowThroughModule } from '../follow-through';
import { ReferenceModule } from '../reference';
import { ReferralsModule } from '../referrals';
import { SentencingModule } from '../sentencing';
import { SessionsModule } from '../sessions';
import { AnswerReturn } from './application/answer-return';
import { AskReturn } from './application/ask-return';
import { CheckCodes } from './application/check-codes';
import { ConcludeWork } from './application/conclude-work';
import { GiveCertificate } from './application/give-certificate';
import { PrintCertificate } from './application/print-certificate';
import { FindConclusion } from './application/find-conclusion';
import { FindReopening } from './application/find-reopening';
import { FindReports } from './application/find-reports';
import { FindReturns } from './application/find-returns';
import { GatherReport } from './application/gather-report';
import { GatherReturn } from './application/gather-return';
import { HandOnReports } from './application/hand-on-reports';
import { KeepReport } from './application/keep-report';
import { MakeReport } from './application/make-report';
import { OfferReports } from './application/offer-reports';
import { OfferReturns } from './application/offer-returns';
import { PrintReport } from './application/print-report';
import { PrintReturn } from './application/print-return';
import { ReopenWork } from './application/reopen-work';
import { ReturnTerms } from './application/return-terms';
import { SendReturn } from './application/send-return';
import { CaseReturnsController } from './http/case-returns.controller';
import { ChildCertificatesController } from './http/child-certificates.controller';
import { ConclusionsController } from './http/conclusions.controller';
import { ReopeningsController } from './http/reopenings.controller';
import { ReportsController } from './http/reports.controller';
import { CaseReturnRepository } from './persistence/case-return.repository';
import { CertificateRepository } from './persistence/certificate.repository';
import { CLOSURE_EVENTS } from './persistence/closure-events';
import { ConclusionRepository } from './persistence/conclusion.repository';
import { ReopeningRepository } from './persistence/reopening.repository';
import { ReportRepository } from './persistence/report.repository';
import { closurePolicy } from './policy/closure.policy';

/** How the work with a child ends: what became of each goal, and what is told of it to whom. */
@Module({
  imports: [
    AccessModule,
    ReferenceModule,
    ReferralsModule,
    SentencingModule,
    CasesModule,
    CasePlansModule,
    SessionsModule,
    FollowThroughModule,
  ],
  controllers: [
    CaseReturnsController,
    ChildCertificatesController,
    ConclusionsController,
    ReopeningsController,
    ReportsController,
  ],
  providers: [
    AnswerReturn,
    AskReturn,
    CaseReturnRepository,
    CertificateRepository,
    CheckCodes,
    ConcludeWork,
    ConclusionRepository,
    FindConclusion,
    FindReopening,
    FindReports,
    FindReturns,
    GatherReport,
    GatherReturn,
    GiveCertificate,
    HandOnReports,
    KeepReport,
    MakeReport,
    OfferReports,
    OfferReturns,
    PrintCertificate,
    PrintReport,
    PrintReturn,
    ReopenWork,
    ReopeningRepository,
    ReportRepository,
    ReturnTerms,
    SendReturn,
  ],
})
export class ClosureModule {
  constructor(
    table: PermissionTable,
    waiting: WaitingLists,
    due: DueClocks,
    returns: CaseReturnRepository,
    timelines: TimelinesFacade,
  ) {
    timelines.learnFrom(CLOSURE_EVENTS);
    table.declare(closurePolicy);
    due.declare('closure.take_due_clocks');
    for (const list of ['for-us-waiting', 'near', 'overdue'] as const)
      waiting.declare({
        code: `case-returns.${list}`,
        permission: 'case-return.answer',
        count: (work) => returns.count(work, list),
      });
  }
}
