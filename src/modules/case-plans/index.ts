export { CasePlansModule } from './case-plans.module';
export type { ApprovedPlan } from './application/follow-approvals';
export { CasePlansFacade, type AgreedPlan } from './case-plans.facade';
export { DefendedPlanResponse } from './http/defended-plan.response';
export type * from './contract';
