export { CasePlansModule } from './case-plans.module';
export type { ApprovedPlan } from './application/follow-approvals';
export { CasePlansFacade, type AgreedPlan } from './case-plans.facade';
export type * from './contract';
