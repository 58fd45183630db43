export { CasePlansModule } from './case-plans.module';
export type * from './contract';
