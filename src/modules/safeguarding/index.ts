export { SafeguardingModule } from './safeguarding.module';
export { SafeguardingFacade } from './safeguarding.facade';
export type * from './contract';
