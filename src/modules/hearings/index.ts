export { HearingsModule } from './hearings.module';
export type * from './contract';
