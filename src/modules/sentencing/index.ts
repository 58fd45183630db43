export { SentencingModule } from './sentencing.module';
export type * from './contract';
