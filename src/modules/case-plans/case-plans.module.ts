import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { CasesFacade, CasesModule } from '../cases';
import { ReferenceModule } from '../reference';
import { AmendAssessment } from './application/amend-assessment';
import { AssessmentTexts } from './application/assessment-texts';
import { BeginAssessment } from './application/begin-assessment';
import { ChangeAssessment } from './application/change-assessment';
import { CompleteAssessment } from './application/complete-assessment';
import { DescribeTool } from './application/describe-tool';
import { FindAssessments } from './application/find-assessments';
import { OfferSafetySteps } from './application/offer-safety-steps';
import { RecordSafetyStep } from './application/record-safety-step';
import { AssessmentsController } from './http/assessments.controller';
import { SafetyStepsController } from './http/safety-steps.controller';
import { AssessmentRepository } from './persistence/assessment.repository';
import { SafetyStepRepository } from './persistence/safety-step.repository';
import { assessmentPolicy } from './policy/assessment.policy';

/** What a centre plans with a child, and what it knows before: needs, strengths, dangers. */
@Module({
  imports: [CasesModule, ReferenceModule],
  controllers: [AssessmentsController, SafetyStepsController],
  providers: [
    AmendAssessment,
    AssessmentRepository,
    AssessmentTexts,
    BeginAssessment,
    ChangeAssessment,
    CompleteAssessment,
    DescribeTool,
    FindAssessments,
    OfferSafetySteps,
    RecordSafetyStep,
    SafetyStepRepository,
  ],
})
export class CasePlansModule {
  constructor(table: PermissionTable, cases: CasesFacade, steps: SafetyStepRepository) {
    table.declare(assessmentPolicy);
    cases.askBeforeClosing((work, caseId) => steps.isAnyOpen(work, caseId));
  }
}
