export { CasePlansModule } from './case-plans.module';
export { CasePlansFacade } from './case-plans.facade';
export type { ApprovedPlan } from './application/follow-approvals';
export type * from './contract';
