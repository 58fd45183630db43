import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { CasesFacade, CasesModule, TimelinesFacade } from '../cases';
import { DocumentsFacade, DocumentsModule } from '../documents';
import { ReferenceModule } from '../reference';
import { AmendAssessment } from './application/amend-assessment';
import { AmendPlan } from './application/amend-plan';
import { ApprovePlan } from './application/approve-plan';
import { BeginAssessment } from './application/begin-assessment';
import { BeginPlan } from './application/begin-plan';
import { ChangeAssessment } from './application/change-assessment';
import { ChangePlan } from './application/change-plan';
import { CompleteAssessment } from './application/complete-assessment';
import { DescribePlan } from './application/describe-plan';
import { DescribeTool } from './application/describe-tool';
import { CheckGoals } from './application/check-goals';
import { CheckSignature } from './application/check-signature';
import { FindAssessments } from './application/find-assessments';
import { FindPlans } from './application/find-plans';
import { FollowApprovals } from './application/follow-approvals';
import { GatherAgreement } from './application/gather-agreement';
import { GiveBackPlan } from './application/give-back-plan';
import { OfferPlans } from './application/offer-plans';
import { OfferSafetySteps } from './application/offer-safety-steps';
import { PlanContents } from './application/plan-contents';
import { ProposePlan } from './application/propose-plan';
import { WeighPlan } from './application/weigh-plan';
import { RecordSafetyStep } from './application/record-safety-step';
import { ReadPlansForDefence } from './application/read-plans-for-defence';
import { SignPlan } from './application/sign-plan';
import { TakeUpPlan } from './application/take-up-plan';
import { AssessmentsController } from './http/assessments.controller';
import { PlanAgreementController } from './http/plan-agreement.controller';
import { PlansController } from './http/plans.controller';
import { SafetyStepsController } from './http/safety-steps.controller';
import { CasePlansFacade } from './case-plans.facade';
import { AssessmentRepository } from './persistence/assessment.repository';
import { DefendedPlanRepository } from './persistence/defended-plan.repository';
import { PlanContentRepository } from './persistence/plan-content.repository';
import { PLAN_EVENTS } from './persistence/plan-events';
import { PlanRepository } from './persistence/plan.repository';
import { SafetyStepRepository } from './persistence/safety-step.repository';
import { assessmentPolicy } from './policy/assessment.policy';
import { planPolicy } from './policy/plan.policy';

/** What a centre plans with a child, and what it knows before: needs, strengths, dangers. */
@Module({
  imports: [CasesModule, DocumentsModule, ReferenceModule],
  controllers: [AssessmentsController, PlanAgreementController, PlansController, SafetyStepsController],
  providers: [
    AmendAssessment,
    AmendPlan,
    ApprovePlan,
    AssessmentRepository,
    BeginAssessment,
    BeginPlan,
    CasePlansFacade,
    ChangeAssessment,
    ChangePlan,
    CompleteAssessment,
    DefendedPlanRepository,
    DescribePlan,
    DescribeTool,
    FindAssessments,
    CheckGoals,
    CheckSignature,
    FindPlans,
    FollowApprovals,
    GatherAgreement,
    GiveBackPlan,
    OfferPlans,
    OfferSafetySteps,
    PlanContentRepository,
    PlanContents,
    PlanRepository,
    ProposePlan,
    ReadPlansForDefence,
    RecordSafetyStep,
    SafetyStepRepository,
    SignPlan,
    TakeUpPlan,
    WeighPlan,
  ],
  exports: [CasePlansFacade],
})
export class CasePlansModule {
  constructor(
    table: PermissionTable,
    cases: CasesFacade,
    steps: SafetyStepRepository,
    plans: PlanRepository,
    documents: DocumentsFacade,
    timelines: TimelinesFacade,
  ) {
    timelines.learnFrom(PLAN_EVENTS);
    table.declare(assessmentPolicy);
    table.declare(planPolicy);
    documents.learnSubjects('plan', (work, id, childId) => plans.caseOfChild(work, id, childId));
    cases.askBeforeClosing((work, caseId) => steps.isAnyOpen(work, caseId));
  }
}
