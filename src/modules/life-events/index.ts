export { LifeEventsModule } from './life-events.module';
export type * from './contract';
