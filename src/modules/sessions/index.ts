export { SessionsModule } from './sessions.module';
export type * from './contract';
