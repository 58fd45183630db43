export { CasesModule } from './cases.module';
export { CasesFacade, type KnownCase } from './cases.facade';
export { CONCLUSIONS } from './domain/ending.rules';
export { CaseResponse } from './http/case.response';
export type * from './contract';
