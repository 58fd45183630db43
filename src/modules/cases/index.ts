export { CasesModule } from './cases.module';
export type * from './contract';
