export { ConferencesModule } from './conferences.module';
export type * from './contract';
