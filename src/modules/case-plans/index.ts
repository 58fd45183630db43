export { CasePlansModule } from './case-plans.module';
export { CasePlansFacade } from './case-plans.facade';
export type * from './contract';
