export { ProtectionModule } from './protection.module';
export { ProtectionFacade } from './protection.facade';
export type * from './contract';
