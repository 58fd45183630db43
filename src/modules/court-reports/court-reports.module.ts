import { Module } from '@nestjs/common';
import { DueClocks } from '../../platform/jobs/due-clocks';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { SentencingModule } from '../sentencing';
import { AnswerPreDecision } from './application/answer-pre-decision';
import { FindPreDecision } from './application/find-pre-decision';
import { FollowIntakeOfReport } from './application/follow-intake';
import { KnowSubject } from './application/know-subject';
import { MovePreDecision } from './application/move-pre-decision';
import { OfferPreDecisions, WAITING_PRE_DECISIONS } from './application/offer-pre-decisions';
import { PrintPreDecision } from './application/print-pre-decision';
import { ReportTerms } from './application/report-terms';
import { ReportTexts } from './application/report-texts';
import { RequestPreDecision } from './application/request-pre-decision';
import { ShareReport } from './application/share-report';
import { WritePreDecision } from './application/write-pre-decision';
import { PreDecisionWritingController } from './http/pre-decision-writing.controller';
import { PreDecisionController } from './http/pre-decision.controller';
import { PreDecisionRepository } from './persistence/pre-decision.repository';
import { ProtectedReportRepository } from './persistence/protected-report.repository';
import { preDecisionPolicy } from './policy/pre-decision.policy';

/** What courts and prosecutors are told in writing about a child. */
@Module({
  imports: [AccessModule, ReferenceModule, IntakeModule, SentencingModule],
  controllers: [PreDecisionController, PreDecisionWritingController],
  providers: [
    AnswerPreDecision,
    FindPreDecision,
    FollowIntakeOfReport,
    KnowSubject,
    MovePreDecision,
    OfferPreDecisions,
    PreDecisionRepository,
    PrintPreDecision,
    ProtectedReportRepository,
    ReportTerms,
    ReportTexts,
    RequestPreDecision,
    ShareReport,
    WritePreDecision,
  ],
})
export class CourtReportsModule {
  constructor(table: PermissionTable, waiting: WaitingLists, due: DueClocks, reports: PreDecisionRepository) {
    table.declare(preDecisionPolicy);
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
