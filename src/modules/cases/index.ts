export { CasesModule } from './cases.module';
export { CasesFacade, type KnownCase } from './cases.facade';
export type * from './contract';
