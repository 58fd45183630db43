export { ProtectionModule } from './protection.module';
export type * from './contract';
