export { ProgrammesModule } from './programmes.module';
export { SeriesModule } from './series.module';
export { SessionsModule } from './sessions.module';
export type * from './contract';
