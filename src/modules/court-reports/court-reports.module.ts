import { Module } from '@nestjs/common';
import { DueClocks } from '../../platform/jobs/due-clocks';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { SentencingModule } from '../sentencing';
import { AnswerOrderReport } from './application/answer-order-report';
import { AnswerPreDecision } from './application/answer-pre-decision';
import { CheckOrderReport } from './application/check-order-report';
import { FindOrderReports } from './application/find-order-reports';
import { FindPreDecision } from './application/find-pre-decision';
import { FollowIntakeOfReport } from './application/follow-intake';
import { KnowSubject } from './application/know-subject';
import { MovePreDecision } from './application/move-pre-decision';
import { NameAgencies } from './application/name-agencies';
import { OfferOrderReports, WAITING_ORDER_REPORTS } from './application/offer-order-reports';
import { OfferPreDecisions, WAITING_PRE_DECISIONS } from './application/offer-pre-decisions';
import { PrintOrderReport } from './application/print-order-report';
import { PrintPreDecision } from './application/print-pre-decision';
import { ReportTerms } from './application/report-terms';
import { ReportTexts } from './application/report-texts';
import { RequestPreDecision } from './application/request-pre-decision';
import { ShareReport } from './application/share-report';
import { TellOrderFacts } from './application/tell-order-facts';
import { WriteOrderReport } from './application/write-order-report';
import { WritePreDecision } from './application/write-pre-decision';
import { OrderReportsController } from './http/order-reports.controller';
import { PreDecisionWritingController } from './http/pre-decision-writing.controller';
import { PreDecisionController } from './http/pre-decision.controller';
import { OrderFacts } from './order-facts';
import { OrderReportRepository } from './persistence/order-report.repository';
import { PreDecisionRepository } from './persistence/pre-decision.repository';
import { ProtectedReportRepository } from './persistence/protected-report.repository';
import { orderReportPolicy } from './policy/order-report.policy';
import { preDecisionPolicy } from './policy/pre-decision.policy';

/** What courts and prosecutors are told in writing about a child. */
@Module({
  imports: [AccessModule, ReferenceModule, IntakeModule, SentencingModule],
  controllers: [OrderReportsController, PreDecisionController, PreDecisionWritingController],
  providers: [
    AnswerOrderReport,
    AnswerPreDecision,
    CheckOrderReport,
    FindOrderReports,
    FindPreDecision,
    FollowIntakeOfReport,
    KnowSubject,
    MovePreDecision,
    NameAgencies,
    OfferOrderReports,
    OfferPreDecisions,
    OrderFacts,
    OrderReportRepository,
    PreDecisionRepository,
    PrintOrderReport,
    PrintPreDecision,
    ProtectedReportRepository,
    ReportTerms,
    ReportTexts,
    RequestPreDecision,
    ShareReport,
    TellOrderFacts,
    WriteOrderReport,
    WritePreDecision,
  ],
  exports: [OrderFacts],
})
export class CourtReportsModule {
  constructor(
    table: PermissionTable,
    waiting: WaitingLists,
    due: DueClocks,
    reports: PreDecisionRepository,
    told: OrderReportRepository,
  ) {
    table.declare(preDecisionPolicy);
    table.declare(orderReportPolicy);
    for (const [list, permission] of WAITING_ORDER_REPORTS)
      waiting.declare({ code: `court-reports.${list}`, permission, count: (work) => told.count(work, list) });
    due.declare('court_reports.take_due_clocks');
    const late = (['near', 'overdue'] as const).map((list) => [list, 'pre-decision-report.take-on'] as const);
    for (const [list, permission] of [...WAITING_PRE_DECISIONS, ...late])
      waiting.declare({
        code: `pre-decision-reports.${list}`,
        permission,
        count: (work) => reports.count(work, list),
      });
  }
}
