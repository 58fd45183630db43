export { ComplianceModule } from './compliance.module';
export type * from './contract';
