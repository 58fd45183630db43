import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { CasePlansModule } from '../case-plans';
import { CasesModule } from '../cases';
import { ReferenceModule } from '../reference';
import { ReferralsModule } from '../referrals';
import { SessionsModule } from '../sessions';
import { CheckCodes } from './application/check-codes';
import { ClosureTexts } from './application/closure-texts';
import { ConcludeWork } from './application/conclude-work';
import { GiveCertificate } from './application/give-certificate';
import { PrintCertificate } from './application/print-certificate';
import { FindConclusion } from './application/find-conclusion';
import { FindReopening } from './application/find-reopening';
import { FindReports } from './application/find-reports';
import { GatherReport } from './application/gather-report';
import { KeepReport } from './application/keep-report';
import { MakeReport } from './application/make-report';
import { OfferReports } from './application/offer-reports';
import { PrintReport } from './application/print-report';
import { ReopenWork } from './application/reopen-work';
import { ChildCertificatesController } from './http/child-certificates.controller';
import { ConclusionsController } from './http/conclusions.controller';
import { ReopeningsController } from './http/reopenings.controller';
import { ReportsController } from './http/reports.controller';
import { CertificateRepository } from './persistence/certificate.repository';
import { ConclusionRepository } from './persistence/conclusion.repository';
import { ReopeningRepository } from './persistence/reopening.repository';
import { ReportRepository } from './persistence/report.repository';
import { closurePolicy } from './policy/closure.policy';

/** How the work with a child ends: what became of each goal, and what is told of it to whom. */
@Module({
  imports: [AccessModule, ReferenceModule, ReferralsModule, CasesModule, CasePlansModule, SessionsModule],
  controllers: [ChildCertificatesController, ConclusionsController, ReopeningsController, ReportsController],
  providers: [
    CertificateRepository,
    CheckCodes,
    ClosureTexts,
    ConcludeWork,
    ConclusionRepository,
    FindConclusion,
    FindReopening,
    FindReports,
    GatherReport,
    GiveCertificate,
    KeepReport,
    MakeReport,
    OfferReports,
    PrintCertificate,
    PrintReport,
    ReopenWork,
    ReopeningRepository,
    ReportRepository,
  ],
})
export class ClosureModule {
  constructor(table: PermissionTable) {
    table.declare(closurePolicy);
  }
}
